import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/core/errors";
import { json, type Reply } from "@/lib/http/route";

/** RFC 6749, 5.2; `invalid_target` is RFC 8707's, and for limits and faults there are the words of the other endpoint (4.1.2.1). */
type OauthCode =
  | "invalid_request"
  | "invalid_client"
  | "unsupported_grant_type"
  | "invalid_target"
  | "temporarily_unavailable"
  | "server_error";

/** A refusal that has a word of its own. */
export class OauthError extends AppError {
  constructor(
    readonly word: OauthCode,
    message: string,
    readonly isBasic = false,
  ) {
    super(word === "invalid_client" ? "unauthenticated" : "invalid", message);
  }
}

const translations: Record<ErrorCode, { status: number; word: OauthCode }> = {
  invalid: { status: 400, word: "invalid_request" },
  unauthenticated: { status: 401, word: "invalid_client" },
  forbidden: { status: 401, word: "invalid_client" },
  not_found: { status: 400, word: "invalid_request" },
  conflict: { status: 400, word: "invalid_request" },
  gone: { status: 400, word: "invalid_request" },
  too_large: { status: 413, word: "invalid_request" },
  unsupported_media: { status: 400, word: "invalid_request" },
  rate_limited: { status: 429, word: "temporarily_unavailable" },
};

const failure = (
  status: number,
  error: OauthCode,
  description: string,
  headers: Record<string, string> = {},
) => {
  const reply = json({ error, error_description: description }, status);
  return { ...reply, headers: { ...reply.headers, ...headers }, code: error };
};

export function refuseToken(error: AppError | z.ZodError): Reply {
  if (!(error instanceof AppError)) {
    const [issue] = error.issues;
    const field = issue?.path.map(String).join(".") || "The body";
    return failure(400, "invalid_request", `${field}: ${issue?.message ?? "not as expected"}`);
  }
  const { status, word } = translations[error.code];
  const { retryAfter } = error.details;
  return failure(status, error instanceof OauthError ? error.word : word, error.message, {
    ...(error instanceof OauthError && error.isBasic && { "www-authenticate": 'Basic realm="oidc"' }),
    ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
  });
}

export const failToken = () => failure(500, "server_error", "Something went wrong.");
