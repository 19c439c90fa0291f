import type { z } from "zod";
import type { VeriffCode } from "../messages";

/** What has happened to the session of an example before it is called. */
export type Given =
  | "nothing"
  | "created"
  | "pictured"
  | "submitted"
  | "approved"
  /** The webhooks of an approved one were told. */
  | "told"
  /** As many were created in this minute as may be. */
  | "exhausted"
  /** The `Idempotency-Key` of the example came with another body. */
  | "answered";

/** A call that is refused, and how to bring it about. */
export type Refusal = {
  status: number;
  code: VeriffCode;
  /** Where it is not the one that the code has. */
  message?: string;
  /** Ends "Answered when …". */
  when: string;
  given?: Given;
  /** Sent in place of the example's body. */
  body?: unknown;
  /** Sent beside the usual headers; an empty one leaves the usual one out. */
  headers?: Record<string, string>;
  /** Whether the id in the path is one that does not exist. */
  isUnknown?: boolean;
  query?: Record<string, string>;
  /** What the refusal has in place of `fail`. */
  word?: string;
};

export type Parameter = { name: string; required?: boolean; description: string; example: string };

export type Operation = {
  /** As in the router: `/v1/sessions/:id`. */
  path: string;
  method: "get" | "post" | "patch" | "delete";
  id: string;
  tag: "Sessions" | "Pictures" | "Results" | "Events" | "Other checks";
  summary: string;
  /** Paragraphs. */
  description: string[];
  /** What the signature is over; absent where the API key is enough. */
  signs?: "body" | "id" | "after";
  query?: Parameter[];
  headers?: Parameter[];
  body?: { schema: z.ZodType; example: unknown };
  given: Given;
  /** What is in the place of `:id`. */
  idOf?: "session" | "attempt" | "picture";
  /** Absent where the call is always refused. */
  answer?: { status: number; schema?: z.ZodType; example?: unknown; binary?: string };
  refusals: Refusal[];
};
