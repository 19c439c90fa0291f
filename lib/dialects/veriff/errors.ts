import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { json, type Reply } from "@/lib/http/route";
import { rateHeaders } from "../rate";
import { isCode, messages, type VeriffCode } from "./messages";

type Said = {
  /** HTTP status, where it is not the one that all codes have. */
  http?: number;
  message?: string;
  /** `status` of the body: one refusal has its HTTP status there (veriff.md 3.3). */
  word?: string;
};

/** A refusal that has a code of its own in this dialect. 18xx are refused identities, the rest is the request's fault. */
export class VeriffError extends AppError {
  constructor(
    readonly veriffCode: VeriffCode,
    readonly said: Said = {},
  ) {
    super(veriffCode.startsWith("18") ? "unauthenticated" : "invalid", said.message ?? messages[veriffCode]);
  }
}

/** What our own refusals are called here. Codes for unknown ids and limits are not documented (INFERRED): the nearest. */
const translations: Record<ErrorCode, { status: number; code: VeriffCode; message?: string }> = {
  invalid: { status: 400, code: "1104" },
  unauthenticated: { status: 401, code: "1803" },
  forbidden: { status: 401, code: "1804" },
  not_found: { status: 404, code: "1104", message: "Entry not found." },
  conflict: { status: 409, code: "1104", message: "The session is not in a status that allows this." },
  gone: { status: 404, code: "1104", message: "Entry not found." },
  too_large: { status: 413, code: "1104", message: "The request is too large." },
  unsupported_media: { status: 400, code: "1104" },
  rate_limited: { status: 429, code: "1104", message: "Too many requests." },
};

const failure = (status: number, code: string, message: string, word = "fail"): Reply => ({
  ...json({ status: word, code, message }, status),
  code,
});

/** How long to wait, where that is why the request was refused. */
function waitHeaders({ details: { retryAfter, limit } }: AppError): Record<string, string> {
  if (retryAfter === undefined) return {};
  const rate = limit === undefined ? {} : rateHeaders({ limit, remaining: 0, seconds: retryAfter });
  return { "retry-after": String(retryAfter), ...rate };
}

export function refuse(error: AppError | z.ZodError): Reply {
  if (error instanceof VeriffError) {
    const { http = translations[error.code].status, word } = error.said;
    return failure(http, error.veriffCode, error.message, word);
  }
  if (error instanceof AppError) {
    const { status, code, message = messages[code] } = translations[error.code];
    const reply = failure(status, code, message);
    return { ...reply, headers: { ...reply.headers, ...waitHeaders(error) } };
  }
  // Schemas of this dialect give their codes as messages; the first thing found is told.
  const named = error.issues.map((issue) => issue.message).find(isCode) ?? "1104";
  return failure(400, named, messages[named]);
}

export const fail = () => failure(500, "500", "Something went wrong.");

/** What is not there: an id that is unknown, or a result that nobody has produced. */
export const notThere = (message = "Entry not found.") => new VeriffError("1104", { http: 404, message });

/** Paths that this dialect does not have. */
export const unknownPath = async () => {
  const { status, body, headers } = failure(404, "1104", "Entry not found.");
  return new Response(body, { status, headers });
};
