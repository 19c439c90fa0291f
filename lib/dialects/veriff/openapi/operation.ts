import type { OperationOf, RefusalOf } from "../../openapi/operation";
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

export type Refusal = RefusalOf<Given> & {
  code: VeriffCode;
  /** Where it is not the one that the code has. */
  message?: string;
  /** What the refusal has in place of `fail`. */
  word?: string;
};

type Tag = "Sessions" | "Pictures" | "Results" | "Events" | "Other checks";

export type Operation = OperationOf<Given, Tag, Refusal> & {
  /** What the signature is over; absent where the API key is enough. */
  signs?: "body" | "id" | "after";
  /** What is in the place of `:id`. */
  idOf?: "session" | "attempt" | "picture";
};
