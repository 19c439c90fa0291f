import { errors, jwtVerify, SignJWT } from "jose";
import { isUuid } from "@/lib/core/id";
import type { Verification } from "@/lib/core/verification/verification";
import { deriveKey } from "@/lib/secrets/derive";

const algorithm = { name: "HMAC", hash: "SHA-256" };

let imported: Promise<CryptoKey> | undefined;
const key = () => {
  imported ??= crypto.subtle.importKey("raw", deriveKey("capture-token"), algorithm, false, [
    "sign",
    "verify",
  ]);
  return imported;
};

/**
 * The end user's key to one verification: a JWT with the claims of Veriff's session token (veriff.md 8.4). The same
 * verification always gives the same token, so it is never stored. It ends with the verification, not by a date.
 */
export const captureToken = async ({
  id,
  integrationId,
  createdAt,
}: Pick<Verification, "id" | "integrationId" | "createdAt">) =>
  new SignJWT({ session_id: id, iid: integrationId })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuedAt(createdAt)
    .sign(await key());

/** What the token opens, or undefined where we did not sign it. */
export async function readCaptureToken(token: string) {
  try {
    const { payload } = await jwtVerify(token, await key(), { algorithms: ["HS256"] });
    const { session_id: verificationId, iid: integrationId } = payload;
    return isUuid(verificationId) && isUuid(integrationId) ? { verificationId, integrationId } : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
