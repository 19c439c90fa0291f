import { isUuid } from "@/lib/core/id";
import { referenceOf } from "@/lib/core/verification/reference";
import type { Verification } from "@/lib/core/verification/verification";
import { readSigned, signFor } from "./keys";

const lifetime = 30 * 60_000;

type Session = Pick<Verification, "id" | "integrationId" | "vendorData">;

/**
 * Opens one session for half an hour. Clients read `refId` out of it without the key (vove.md A3.5); the other claims
 * are not documented (INFERRED).
 */
export function sessionToken(session: Session, now = new Date()) {
  const refId = referenceOf(session);
  const claims = { sub: refId, refId, sessionId: session.id, orgId: session.integrationId };
  return signFor("session-token", claims, new Date(now.getTime() + lifetime), now);
}

export type OpenedSession = { verificationId: string; integrationId: string };

/** What the token opens; `expired` where it did, and undefined where we did not sign it. */
export async function readSessionToken(token: string): Promise<OpenedSession | "expired" | undefined> {
  const claims = await readSigned("session-token", token);
  if (claims === undefined || claims === "expired") return claims;
  const { sessionId: verificationId, orgId: integrationId } = claims;
  return isUuid(verificationId) && isUuid(integrationId) ? { verificationId, integrationId } : undefined;
}
