import { z } from "zod";
import { database } from "@/db/client";
import { findSignIn, setLastSeen } from "@/db/queries/sign-ins";
import { isOver, mustHaveFactor, secondFactorRules } from "@/lib/core/identity/sign-in";
import type { SignedIn } from "@/lib/core/identity/user";
import type { OpenSignIn } from "@/lib/sign-ins/open";

/** What the cookie carries. It holds as long as the sign-in that it names is open and its user is who they were. */
const claims = z.object({ sub: z.uuid(), version: z.number(), signIn: z.uuid() });

/** A user at the moment they have shown who they are. */
export const authenticated = z.object({ id: z.uuid(), sessionVersion: z.number(), signInId: z.uuid() });

export const claimsFor = ({ id, sessionVersion, signInId }: OpenSignIn): z.infer<typeof claims> => ({
  sub: id,
  version: sessionVersion,
  signIn: signInId,
});

/** The sign-in that claims name, whether or not it is still open. */
export const signInOf = (token: unknown) => claims.safeParse(token).data;

const rule = z.enum(secondFactorRules).catch("nobody");

/** How far behind `lastSeenAt` may be. */
const minute = 60_000;

/** The user whom the claims stand for now, or undefined where that sign-in has ended. A look that nobody asked for is no use of it. */
export async function findSignedIn(
  token: unknown,
  db = database(),
  { isUse = true } = {},
): Promise<SignedIn | undefined> {
  const claimed = signInOf(token);
  const found = claimed && (await findSignIn(db, claimed.signIn, "second_factor_rule"));
  if (!found) return undefined;
  const { signIn, user, hasFactor } = found;
  const at = new Date();
  if (signIn.endedAt || isOver(signIn, at) || user.disabledAt) return undefined;
  if (user.id !== claimed.sub || user.sessionVersion !== claimed.version) return undefined;
  if (isUse && at.getTime() - signIn.lastSeenAt.getTime() > minute)
    await setLastSeen(db, signIn.id, new Date(at.getTime() - minute), at);
  const { id, email, name, role, integrationIds, timeZone, language, hasShortcuts } = user;
  return {
    ...{ id, email, name, role, integrationIds, timeZone, language, hasShortcuts },
    signInId: signIn.id,
    sessionVersion: user.sessionVersion,
    method: signIn.method,
    signedInAt: signIn.createdAt,
    hasPassword: user.passwordHash !== null,
    hasSecondFactor: hasFactor,
    mustAddFactor: mustHaveFactor(rule.parse(found.rule), role) && !hasFactor && signIn.method !== "sso",
  };
}
