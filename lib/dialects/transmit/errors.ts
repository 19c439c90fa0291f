import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { json, type Reply } from "@/lib/http/route";

/** What our own refusals are here: the documentation has 400, 401, 404 and, for images, 409 (transmit.md B2, B6). */
const translations: Record<ErrorCode, { status: number; message?: string }> = {
  invalid: { status: 400 },
  unauthenticated: { status: 401, message: "Access token is malformed, missing data, or expired" },
  forbidden: { status: 401 },
  not_found: { status: 404, message: "Session not found" },
  conflict: { status: 409, message: "All required images were successfully submitted" },
  gone: { status: 400, message: "The session cannot be started any more" },
  too_large: { status: 413 },
  unsupported_media: { status: 400 },
  rate_limited: { status: 429 },
};

/** The vendor publishes no body of errors for this API; this is the one of its others (transmit.md B2, INFERRED). */
export const failure = (status: number, message: string): Reply => ({
  ...json({ message, error_code: status }, status),
  code: String(status),
});

/** A refusal with a sentence of its own. */
export class TransmitError extends AppError {
  constructor(
    readonly status: 400 | 404,
    message: string,
  ) {
    super(status === 404 ? "not_found" : "invalid", message);
  }
}

/** Messages of this dialect's schemas go on from the name of their field. */
const sentenceOf = ({ path, message }: z.core.$ZodIssue) =>
  `${path.length === 0 ? "The body" : path.map(String).join(".")}: ${message}`;

export function refuse(error: AppError | z.ZodError): Reply {
  if (error instanceof TransmitError) return failure(error.status, error.message);
  if (!(error instanceof AppError))
    return failure(400, error.issues[0] ? sentenceOf(error.issues[0]) : "Request is malformed");
  const { status, message = error.message } = translations[error.code];
  const reply = failure(status, message);
  const { retryAfter } = error.details;
  return retryAfter === undefined
    ? reply
    : { ...reply, headers: { ...reply.headers, "retry-after": String(retryAfter) } };
}

export const fail = () => failure(500, "Something went wrong.");

/** What is no path of this API. */
export const unknownPath = async () =>
  Response.json({ message: "Not found", error_code: 404 }, { status: 404 });
