import { errors, jwtVerify, SignJWT } from "jose";
import { isUuid } from "@/lib/core/id";
import { referenceOf } from "@/lib/core/verification/reference";
import type { Verification } from "@/lib/core/verification/verification";
import { deriveKey } from "@/lib/secrets/derive";

const lifetime = 30 * 60_000;
const algorithm = { name: "HMAC", hash: "SHA-256" };

let imported: Promise<CryptoKey> | undefined;
const key = () => {
  imported ??= crypto.subtle.importKey("raw", deriveKey("session-token"), algorithm, false, [
    "sign",
    "verify",
  ]);
  return imported;
};

/**
 * Opens one session for half an hour. Clients read `refId` out of it without the key (vove.md A3.5); the other claims
 * are not documented (INFERRED).
 */
export const sessionToken = async (
  verification: Pick<Verification, "id" | "integrationId" | "vendorData">,
  now = new Date(),
) => {
  const refId = referenceOf(verification);
  return new SignJWT({ refId, sessionId: verification.id, orgId: verification.integrationId })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(refId)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + lifetime))
    .sign(await key());
};

export type OpenedSession = { verificationId: string; integrationId: string };

/** What the token opens; `expired` where it did, and undefined where we did not sign it. */
export async function readSessionToken(token: string): Promise<OpenedSession | "expired" | undefined> {
  try {
    const { payload } = await jwtVerify(token, await key(), { algorithms: ["HS256"] });
    const { sessionId: verificationId, orgId: integrationId } = payload;
    return isUuid(verificationId) && isUuid(integrationId) ? { verificationId, integrationId } : undefined;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return "expired";
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
