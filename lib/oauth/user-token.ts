import { errors, type JWK, jwtVerify, SignJWT } from "jose";
import { isUuid } from "@/lib/core/id";
import { deriveKey } from "@/lib/secrets/derive";

/** What the holder may do: one verification; `imageKey` checks the signatures of the pictures, where the device has said that it signs. */
export type UserToken = { verificationId: string; integrationId: string; imageKey: JWK | null };

const key = () => deriveKey("user-token");

/**
 * The key to one verification of the device that used up its one-time token. Never stored: it ends with the
 * verification, not by a date. The device's public key is in it as RFC 7800 has it, so that nothing else remembers it.
 */
export const issueUserToken = ({ verificationId, integrationId, imageKey }: UserToken) =>
  new SignJWT({ iid: integrationId, ...(imageKey && { cnf: { jwk: imageKey } }) })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setSubject(verificationId)
    .setIssuedAt()
    .sign(key());

const jwkIn = (cnf: unknown): JWK | null =>
  typeof cnf === "object" && cnf !== null && "jwk" in cnf && typeof cnf.jwk === "object" ? cnf.jwk : null;

/** What the token opens, or undefined where we did not sign it. */
export async function readUserToken(token: string): Promise<UserToken | undefined> {
  try {
    const { payload } = await jwtVerify(token, key(), { algorithms: ["HS256"] });
    const { sub: verificationId, iid: integrationId, cnf } = payload;
    if (!isUuid(verificationId) || !isUuid(integrationId)) return undefined;
    return { verificationId, integrationId, imageKey: jwkIn(cnf) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
