import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { insertAuditEntry } from "@/db/queries/audit";
import { takeChallenge } from "@/lib/challenges/challenge";
import { AppError } from "@/lib/core/errors";
import type { SignInMethod } from "@/lib/core/identity/sign-in";
import { isSignedBy } from "@/lib/second-factors/passkey";
import { takeRecoveryCode } from "@/lib/second-factors/recovery-codes";
import { takeTotp } from "@/lib/second-factors/totp";
import type { Asker } from "@/lib/sign-ins/open";
import type { findHalfSignedIn } from "./first-step";
import { countCode } from "./limits";

export type SecondFactor =
  | { kind: "totp"; code: string }
  | { kind: "recovery_code"; code: string }
  | { kind: "passkey"; response: AuthenticationResponseJSON };

type Half = NonNullable<Awaited<ReturnType<typeof findHalfSignedIn>>>;

const methods = {
  totp: "password_and_totp",
  recovery_code: "password_and_recovery_code",
  passkey: "password_and_passkey",
} as const satisfies Record<SecondFactor["kind"], SignInMethod>;

const refusals = {
  totp: "This code is not right, or was used before. Try the next one.",
  recovery_code: "This recovery code is not right, or was used before.",
  passkey: "This passkey is not one of yours here.",
} as const satisfies Record<SecondFactor["kind"], string>;

function check({ db }: Asker, { user, passkeyChallenge }: Half, factor: SecondFactor): Promise<boolean> {
  if (factor.kind === "totp") return takeTotp(db, user.id, factor.code);
  if (factor.kind === "recovery_code") return takeRecoveryCode(db, user.id, factor.code);
  return isSignedBy(db, user.id, factor.response, passkeyChallenge);
}

/** The second half of a sign-in: gives how it was done, or throws. The challenge is answered once. */
export async function answerChallenge(asker: Asker, half: Half, factor: SecondFactor, device?: string) {
  const { user, token } = half;
  const guess = await countCode(asker.db, user.id, token, device);
  if (!(await check(asker, half, factor))) {
    await guess.failed();
    await recordFailure(asker, half, factor);
    throw new AppError("unauthenticated", refusals[factor.kind]);
  }
  if (!(await takeChallenge(asker.db, "second_factor", token)))
    throw new AppError("gone", "This sign-in has been answered already. Sign in again.");
  await guess.succeeded();
  return methods[factor.kind];
}

const recordFailure = ({ db, origin }: Asker, { user }: Half, { kind }: SecondFactor) =>
  insertAuditEntry(db, {
    ...{ ...origin, action: "user.second_factor_failed", actorKind: "user", actorId: user.id },
    ...{ actorName: user.name, targetId: user.id, after: { kind } },
  });
