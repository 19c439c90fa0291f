import { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { json, type Reply } from "@/lib/http/route";
import { rateHeaders } from "../rate";

// Bodies of refusals stand in hidden tabs of the documentation. INFERRED from the vendor's other traits (vove.md A3): those of NestJS.

/** A refusal in this dialect's own words. */
class VoveError extends AppError {}

type Named = { status: number; error: string; message?: string };

const translations: Record<ErrorCode, Named> = {
  invalid: { status: 400, error: "Bad Request" },
  unauthenticated: { status: 401, error: "Unauthorized" },
  forbidden: { status: 403, error: "Forbidden" },
  not_found: { status: 404, error: "Not Found", message: "User not found" },
  conflict: { status: 400, error: "Bad Request" },
  gone: { status: 404, error: "Not Found" },
  too_large: { status: 413, error: "Payload Too Large" },
  unsupported_media: { status: 415, error: "Unsupported Media Type" },
  rate_limited: { status: 429, error: "Too Many Requests", message: "Rate limit exceeded" },
};

/** NestJS names the error only where the message says more than the name. */
const failure = (statusCode: number, error: string, message: string | string[] = error): Reply => ({
  ...json({ statusCode, message, ...(message !== error && { error }) }, statusCode),
  code: error,
});

/** Messages of this dialect's schemas go on from the name of their field. */
const sentenceOf = ({ path, message }: z.core.$ZodIssue) =>
  `${path.length === 0 ? "body" : path.map(String).join(".")} ${message}`;

function waitHeaders({ details: { retryAfter, limit } }: AppError): Record<string, string> {
  if (retryAfter === undefined) return {};
  const rate = limit === undefined ? {} : rateHeaders({ limit, remaining: 0, seconds: retryAfter });
  return { "retry-after": String(retryAfter), ...rate };
}

export function refuse(refusal: AppError | z.ZodError): Reply {
  if (refusal instanceof z.ZodError) {
    const { status, error } = translations.invalid;
    return failure(status, error, [...new Set(refusal.issues.map(sentenceOf))]);
  }
  const { status, error, message = refusal.message } = translations[refusal.code];
  const reply = failure(status, error, refusal instanceof VoveError ? refusal.message : message);
  return { ...reply, headers: { ...reply.headers, ...waitHeaders(refusal) } };
}

export const fail = () => failure(500, "Internal server error");

export const unauthorized = () => new VoveError("unauthenticated", "Unauthorized");
export const notThere = (noun: string) => new VoveError("not_found", `${noun} not found`);

/** All that can be missing or out of use when a session is made is its flow (vove.md A3). */
export async function refusedForFlow<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not_found") throw notThere("Flow");
    throw error.code === "conflict" ? new VoveError("invalid", "Flow is not active") : error;
  }
}

/** Paths that this dialect does not have. */
export const unknownPath = async (request: Request) => {
  const { pathname } = new URL(request.url);
  const { status, body, headers } = failure(404, "Not Found", `Cannot ${request.method} ${pathname}`);
  return new Response(body, { status, headers });
};
