import type { OperationOf, RefusalOf } from "../../openapi/operation";

/** What has happened to the session of an example before it is called. */
export type Given =
  | "nothing"
  | "created"
  /** A device has been let in. */
  | "started"
  /** All pictures are in. */
  | "submitted"
  | "complete"
  /** Left lying until it expired. */
  | "expired"
  /** As many were created in this minute as may be. */
  | "exhausted";

export type Refusal = RefusalOf<Given> & {
  message: string;
  /** The word of a refused token (RFC 6749). */
  word?: string;
};

type Tag = "Tokens" | "Sessions" | "Results" | "Devices";

export type Operation = OperationOf<Given, Tag, Refusal> & {
  /** Which token opens it; absent where none is needed. */
  token?: "access" | "user";
  /** Words on the fields of the body, by their dotted paths. */
  words?: Record<string, string>;
};
