import { isDuplicate } from "@/db/duplicate";
import { insertAuditEntry } from "@/db/queries/audit";
import { findInvitationFor, findOpenInvitation, setAccepted } from "@/db/queries/invitations";
import { insertUser } from "@/db/queries/users";
import { AppError } from "@/lib/core/errors";
import { sha256 } from "@/lib/secrets/digest";
import type { Asker } from "@/lib/sign-ins/open";
import { hashChosen } from "@/lib/users/choose-password";

type Invitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;

/** What the link's holder is invited to; undefined where it opens nothing: never was, used, taken back or too old. */
export const findInvitationBy = ({ db }: Pick<Asker, "db">, token: string) =>
  findOpenInvitation(db, sha256(token), new Date());

export const findInvitationOf = ({ db }: Pick<Asker, "db">, email: string) =>
  findInvitationFor(db, email, new Date());

type Newcomer = { name: string; passwordHash: string | null };

/** Makes the user that an invitation is for. A link opens once: of two who hold it, one becomes the user. */
export async function takeUp(
  { db, origin }: Asker,
  invitation: Invitation,
  { name, passwordHash }: Newcomer,
) {
  const { id: invitationId, email, role, integrationIds, invitedBy } = invitation;
  const user = { id: crypto.randomUUID(), email, name, role, integrationIds, passwordHash };
  await db.transaction(async (tx) => {
    if (!(await setAccepted(tx, invitationId, new Date()))) throw gone();
    await insertUser(tx, user).catch((error: unknown) => {
      throw isDuplicate(error) ? new AppError("conflict", "There is an account with this address.") : error;
    });
    await insertAuditEntry(tx, {
      ...origin,
      action: "invitation.accept",
      ...{ actorKind: "user", actorId: user.id, actorName: name, targetId: user.id },
      after: { email, role, integrationIds, invitationId, invitedBy },
    });
  });
  return { ...user, sessionVersion: 1 };
}

const gone = () => new AppError("gone", "This invitation is not valid any more.");

/** Makes whoever holds the link a user, with a name and a password of their choice. */
export async function acceptInvitation(
  asker: Asker,
  token: string,
  given: { name: string; password: string },
) {
  const invitation = await findInvitationBy(asker, token);
  if (!invitation) throw gone();
  const passwordHash = await hashChosen(given.password, invitation.email);
  return takeUp(asker, invitation, { name: given.name, passwordHash });
}
