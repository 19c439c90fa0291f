import { insertAuditEntry } from "@/db/queries/audit";
import { closeChallenges } from "@/db/queries/challenges";
import { selectAdministrators } from "@/db/queries/people";
import { findUserByEmail } from "@/db/queries/users";
import { openChallenge } from "@/lib/challenges/challenge";
import { systemContext } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";
import { passwordUrl } from "@/lib/links";

/**
 * A link for an administrator who has lost password and factors, for whoever holds the machine to hand over. Anybody
 * else is refused, with the names of those who are administrators.
 */
export async function makeRescueLink(email: string, { db } = systemContext()) {
  const user = await findUserByEmail(db, email);
  if (!user || user.disabledAt || user.role !== "administrator")
    return { administrators: (await selectAdministrators(db)).map(({ email }) => email) };
  return db.transaction(async (tx) => {
    await closeChallenges(tx, user.id, "rescue", new Date());
    await insertAuditEntry(tx, {
      ...{ action: "user.make_rescue_link", targetId: user.id },
      ...{ actorKind: "system", actorId: null, actorName: systemActor.name },
    });
    return { url: passwordUrl(await openChallenge(tx, { purpose: "rescue", userId: user.id })) };
  });
}
