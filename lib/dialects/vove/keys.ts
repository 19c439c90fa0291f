import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { deriveKey, type KeyPurpose } from "@/lib/secrets/derive";

const algorithm = { name: "HMAC", hash: "SHA-256" };
const imported = new Map<KeyPurpose, Promise<CryptoKey>>();

function keyFor(purpose: KeyPurpose): Promise<CryptoKey> {
  const known = imported.get(purpose);
  if (known) return known;
  const key = crypto.subtle.importKey("raw", deriveKey(purpose), algorithm, false, ["sign", "verify"]);
  imported.set(purpose, key);
  return key;
}

export const signFor = async (purpose: KeyPurpose, claims: JWTPayload, expiresAt: Date, now = new Date()) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .sign(await keyFor(purpose));

/** The claims of a token of ours; `expired` where it was one, and undefined where we did not sign it. */
export async function readSigned(
  purpose: KeyPurpose,
  token: string,
): Promise<JWTPayload | "expired" | undefined> {
  try {
    return (await jwtVerify(token, await keyFor(purpose), { algorithms: ["HS256"] })).payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return "expired";
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
