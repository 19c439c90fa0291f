import { insertAuditEntry } from "@/db/queries/audit";
import { findUserByEmail } from "@/db/queries/users";
import { AppError } from "@/lib/core/errors";
import type { Asker } from "@/lib/sign-ins/open";
import { verifyPassword } from "@/lib/users/password";
import { countTry } from "./limits";

export type Credentials = { email: string; password: string };

type Found = Awaited<ReturnType<typeof findUserByEmail>>;

/**
 * The user whose password this is. An unknown address, a wrong password and a disabled user get the same answer after
 * the same work, so that nobody learns who has an account.
 */
export async function authenticate(asker: Asker, { email, password }: Credentials, device?: string) {
  const { db, origin } = asker;
  const address = email.trim();
  const tried = await countTry(db, address, { ip: origin.ip, device });
  const user = await findUserByEmail(db, address);
  const isRight = await verifyPassword(user?.passwordHash, password);
  if (!user || !isRight || user.disabledAt) {
    await tried.failed();
    await recordFailure(asker, user);
    throw new AppError("unauthenticated", "E-mail address and password do not match.");
  }
  await tried.succeeded();
  return user;
}

/** An unknown address is not kept: people type their password into the wrong field. */
const recordFailure = ({ db, origin }: Asker, user: Found) =>
  insertAuditEntry(db, {
    ...origin,
    action: "user.sign_in_failed",
    actorKind: "user",
    actorId: user?.id ?? null,
    actorName: user?.name ?? "Unknown",
    targetId: user?.id ?? null,
  });
