import type { ErrorCode } from "./errors";

export type ActionError = {
  code: ErrorCode | "unexpected";
  /** One sentence for the person who asked. */
  message: string;
  /** Sentences for form fields, by field name. */
  fields?: Record<string, string>;
  /** Where something broke: finds the line in the log. */
  requestId?: string;
};

/** What a server action answers. It never throws: a dialog shows either the value or the sentence. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; error: ActionError };
