import { insertAuditEntry } from "@/db/queries/audit";
import { closeChallenges } from "@/db/queries/challenges";
import { findUser, setPasswordHash } from "@/db/queries/users";
import { findChallenge, takeChallenge } from "@/lib/challenges/challenge";
import { AppError } from "@/lib/core/errors";
import { removeFactors } from "@/lib/second-factors/remove";
import { endAllSignIns } from "@/lib/sign-ins/end";
import type { Asker } from "@/lib/sign-ins/open";
import { hashChosen } from "@/lib/users/choose-password";

const purposes = ["password_reset", "forgotten_password", "rescue"] as const;

/** Whose link this is and what it does; undefined where it opens nothing: never was, used, replaced or too old. */
export async function findPasswordLink({ db }: Pick<Asker, "db">, token: string) {
  for (const purpose of purposes) {
    const challenge = await findChallenge(db, purpose, token);
    const user = challenge?.userId ? await findUser(db, challenge.userId) : undefined;
    if (user && !user.disabledAt) return { user, purpose };
  }
  return undefined;
}

/** Another password for whoever holds the link, who still has to sign in with it; other links of theirs end. The operator's link takes lost factors away too. */
export async function choosePassword(asker: Asker, token: string, password: string) {
  const found = await findPasswordLink(asker, token);
  if (!found) throw new AppError("gone", "This link is not valid any more.");
  const { user, purpose } = found;
  const passwordHash = await hashChosen(password, user.email);
  await asker.db.transaction(async (tx) => {
    if (!(await takeChallenge(tx, purpose, token)))
      throw new AppError("gone", "This link is not valid any more.");
    for (const other of purposes) await closeChallenges(tx, user.id, other, new Date());
    await setPasswordHash(tx, user.id, passwordHash);
    const before = purpose === "rescue" ? await removeFactors({ db: tx }, user.id) : undefined;
    const endedSignIns = await endAllSignIns({ db: tx }, user.id);
    await insertAuditEntry(tx, {
      ...asker.origin,
      action: purpose === "rescue" ? "user.rescue" : "user.reset_password",
      ...{ actorKind: "user", actorId: user.id, actorName: user.name, targetId: user.id },
      ...{ before, after: { endedSignIns } },
    });
  });
}
