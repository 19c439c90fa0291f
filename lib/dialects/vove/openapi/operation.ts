import type { OperationOf, RefusalOf } from "../../openapi/operation";

/** What has happened before an example is sent. */
export type Given =
  | "nothing"
  /** A session is open for the user of the example. */
  | "opened"
  /** Its documents are handed in and approved. */
  | "approved"
  /** A flow is disabled. */
  | "disabled"
  /** As many were created in this minute as may be. */
  | "exhausted";

export type Refusal = RefusalOf<Given> & { message: string | string[]; error?: string };

type Tag = "Sessions" | "Users" | "Devices";

export type Operation = OperationOf<Given, Tag, Refusal> & {
  /** What opens it. */
  key: "secret" | "session" | "host";
  /** Words on the fields of the body, by their dotted paths. */
  words?: Record<string, string>;
};
