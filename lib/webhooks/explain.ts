import { AppError } from "@/lib/core/errors";
import type { NetworkFailure } from "@/lib/core/webhook/outcome";

const sentences: Record<string, [NetworkFailure, string]> = {
  ENOTFOUND: ["dns", "The host name was not found."],
  EAI_AGAIN: ["dns", "The name server did not answer."],
  ECONNREFUSED: ["connection", "The connection was refused."],
  ECONNRESET: ["connection", "The connection was closed before an answer came."],
  EPIPE: ["connection", "The connection was closed before an answer came."],
  EHOSTUNREACH: ["connection", "The host cannot be reached."],
  ENETUNREACH: ["connection", "The network cannot be reached."],
  ETIMEDOUT: ["timeout", "The connection timed out."],
  CERT_HAS_EXPIRED: ["tls", "The certificate has expired."],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["tls", "The certificate is self-signed."],
  SELF_SIGNED_CERT_IN_CHAIN: ["tls", "The certificate is self-signed."],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["tls", "The certificate’s issuer is not known."],
  ERR_TLS_CERT_ALTNAME_INVALID: ["tls", "The certificate is for another host name."],
};

const codeOf = (error: Error) => ("code" in error ? String(error.code) : undefined);

/** OpenSSL has hundreds of codes of its own. */
const isTls = (code: string) => /^(ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO_)/.test(code);

export type Explained = { failure: NetworkFailure; error: string };

/** Why no answer came, in a word and a sentence. What is not the network's doing is thrown on. */
export function explainFailure(error: unknown, timeout: AbortSignal, seconds: number): Explained {
  if (timeout.aborted)
    return {
      failure: "timeout",
      error: `No answer came within ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
    };
  if (error instanceof AppError) return { failure: "forbidden_address", error: error.message };
  if (!(error instanceof Error)) throw error;
  // Several addresses were tried, and each has its own reason: the first stands for all.
  const [first] = error instanceof AggregateError ? error.errors : [];
  const code = (first instanceof Error && codeOf(first)) || codeOf(error);
  if (code === undefined) throw error;
  const [failure, sentence] = sentences[code] ?? [
    isTls(code) ? "tls" : "connection",
    `The message could not be sent (${code}).`,
  ];
  return { failure, error: sentence };
}
