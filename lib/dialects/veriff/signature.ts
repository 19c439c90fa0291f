import { hmacSha256, isSame, sha256 } from "@/lib/secrets/digest";
import type { Signer } from "../dialect";

/** Both header families and the legacy hash, over the exact bytes that are sent (veriff.md 2.4, 6). */
export const signatureHeaders = (
  body: string | Uint8Array,
  { integrationId, apiKey, sharedSecret }: Signer,
): Record<string, string> => {
  const signature = hmacSha256(sharedSecret, body);
  return {
    "x-auth-client": apiKey,
    "x-hmac-signature": signature,
    "x-signature": sha256(Buffer.concat([Buffer.from(body), Buffer.from(sharedSecret)])),
    "vrf-auth-client": apiKey,
    "vrf-hmac-signature": signature,
    "vrf-integration-id": integrationId,
  };
};

const hexSha256 = /^[0-9a-f]{64}$/i;
export const isSignature = (value: string) => hexSha256.test(value);

/** What a secret would sign a value with, in lower case. */
export type Signing = (secret: string, value: string | Uint8Array) => string;

export const hmacOf: Signing = hmacSha256;

/** The legacy `X-SIGNATURE`: SHA-256 of value and secret put together (veriff.md 2.3). */
export const legacyHashOf: Signing = (secret, value) =>
  sha256(Buffer.concat([Buffer.from(value), Buffer.from(secret)]));

/** Which of the secrets made this signature of `value`. The case of the hex digits does not matter (veriff.md 2.2). */
export const findSigner = <Secret extends { secret: string }>(
  sign: Signing,
  signature: string,
  value: string | Uint8Array,
  secrets: readonly Secret[],
): Secret | undefined =>
  secrets.filter(({ secret }) => isSame(sign(secret, value), signature.toLowerCase()))[0];
