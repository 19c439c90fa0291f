/** What can be refused. Edges translate each code once, in a `Record<ErrorCode, …>`. */
export const errorCodes = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "gone",
  "too_large",
  "unsupported_media",
  "rate_limited",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

type Details = {
  /** Sentences for form fields, by field name. */
  fields?: Record<string, string>;
  /** Seconds until the caller may try again. */
  retryAfter?: number;
  /** Bytes of an upload that have arrived, where the caller meant another place of it. */
  received?: number;
  /** How often the caller may, where it was too often. */
  limit?: number;
};

/** An expected refusal. The message is one sentence that may be shown to whoever asked: no secrets. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }
}

export const notFound = (noun: string) => new AppError("not_found", `No such ${noun}.`);
export const conflict = (message: string) => new AppError("conflict", message);
export const forbidden = (message: string) => new AppError("forbidden", message);
export const invalid = (message: string, fields?: Record<string, string>) =>
  new AppError("invalid", message, fields && { fields });
