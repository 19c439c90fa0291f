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

/** Whether any of the secrets made this HMAC of `value`. The case of the hex digits does not matter (veriff.md 2.2). */
export const isHmacOf = (signature: string, value: string | Uint8Array, secrets: readonly string[]) =>
  secrets.map((secret) => isSame(hmacSha256(secret, value), signature.toLowerCase())).includes(true);

/** The same for the legacy `X-SIGNATURE`: SHA-256 of value and secret put together (veriff.md 2.3). */
export const isLegacyHashOf = (signature: string, value: string | Uint8Array, secrets: readonly string[]) =>
  secrets
    .map((secret) =>
      isSame(sha256(Buffer.concat([Buffer.from(value), Buffer.from(secret)])), signature.toLowerCase()),
    )
    .includes(true);
