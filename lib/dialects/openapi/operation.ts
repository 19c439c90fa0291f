import type { z } from "zod";

/** A call that is refused, and how to bring it about. */
export type RefusalOf<Given extends string> = {
  status: number;
  /** Ends "Refused when …". */
  when: string;
  given?: Given;
  /** Sent in place of the example's body. */
  body?: unknown;
  /** Sent beside the usual headers; an empty one leaves the usual one out. */
  headers?: Record<string, string>;
  /** Whether the id in the path is one that does not exist. */
  isUnknown?: boolean;
  query?: Record<string, string>;
};

export type Parameter = { name: string; required?: boolean; description: string; example: string };

/** A call of a dialect, with examples that a test sends. `Given` is what has happened before an example is sent. */
export type OperationOf<Given extends string, Tag extends string, Refusal extends RefusalOf<Given>> = {
  /** As in the router: `/v1/sessions/:id`. */
  path: string;
  method: "get" | "post" | "patch" | "delete";
  id: string;
  tag: Tag;
  summary: string;
  /** Paragraphs. */
  description: string[];
  query?: Parameter[];
  headers?: Parameter[];
  body?: { schema: z.ZodType; example: unknown };
  given: Given;
  /** Absent where the call is always refused. */
  answer?: { status: number; schema?: z.ZodType; example?: unknown; binary?: string };
  refusals: Refusal[];
};
