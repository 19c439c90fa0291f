import { insertAuditEntry } from "@/db/queries/audit";
import { findUser, findUserByEmail } from "@/db/queries/users";
import { enqueue } from "@/db/queue";
import { openChallenge } from "@/lib/challenges/challenge";
import { AppError } from "@/lib/core/errors";
import type { JobPayloads } from "@/lib/core/job/job";
import { count, type Limit } from "@/lib/limits/limit";
import { passwordUrl } from "@/lib/links";
import { forgottenLetter } from "@/lib/mail/letters";
import { sendMail } from "@/lib/mail/send";
import { sha256 } from "@/lib/secrets/digest";
import type { Asker } from "@/lib/sign-ins/open";

/** Nobody's mailbox is filled; who is over this hears the same as everybody. */
const perAccount: Limit = { name: "forgotten-account", points: 3, seconds: 60 * 60 };
const perAddress: Limit = { name: "forgotten-address", points: 10, seconds: 15 * 60 };

/**
 * Asks for a link for whoever reads the mail of this address. The same is done and said whether or not it has an account:
 * the rest is a job's. Who has no password signs in elsewhere and has none to forget.
 */
export async function askForForgottenLink({ db, origin }: Asker, email: string) {
  const asked = await count(db, perAddress, origin.ip ?? "unknown");
  if (asked.isExceeded)
    throw new AppError("rate_limited", "You have asked for many links. Wait a quarter of an hour.");
  const address = email.trim();
  const { isExceeded } = await count(db, perAccount, sha256(address.toLowerCase()));
  const user = await findUserByEmail(db, address);
  const isFor = !isExceeded && user?.passwordHash && !user.disabledAt;
  await enqueue(db, "password.forgotten", { userId: isFor ? user.id : null, origin });
}

/** Mails the link. Links sent before stay open, so that a stranger who asks closes nobody's. */
export async function sendForgottenLink(
  { db }: Pick<Asker, "db">,
  { userId, origin }: JobPayloads["password.forgotten"],
) {
  const user = userId ? await findUser(db, userId) : undefined;
  if (!user?.passwordHash || user.disabledAt) return;
  const token = await db.transaction(async (tx) => {
    await insertAuditEntry(tx, {
      ...{ ...origin, action: "user.forget_password", targetId: user.id },
      ...{ actorKind: "user", actorId: null, actorName: "Unknown" },
    });
    return openChallenge(tx, { purpose: "forgotten_password", userId: user.id });
  });
  await sendMail(user.email, forgottenLetter(user.name, passwordUrl(token)));
}
