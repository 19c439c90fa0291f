import { and, desc, eq, gt, isNull, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { invitations } from "../schema/invitations";
import { users } from "../schema/users";
import { amongThose } from "./people";

export async function insertInvitation(db: Db, row: typeof invitations.$inferInsert): Promise<string> {
  const [invitation] = await db.insert(invitations).values(row).returning({ id: invitations.id });
  if (!invitation) throw new Error("an insert returned no row");
  return invitation.id;
}

const isOpen = (at: Date, more: SQL | undefined) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, at), more);

const isUnanswered = (more: SQL | undefined) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), more);

/** Those that nobody has taken up or back, the ones that are too old included: they can be sent again. */
export const selectInvitations = (db: Db, scope: Scope) =>
  db
    .select({ invitation: invitations, invitedBy: users.name })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .where(isUnanswered(amongThose(scope, invitations.integrationIds)))
    .orderBy(desc(invitations.createdAt));

export async function findInvitation(db: Db, scope: Scope, id: string) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(isUnanswered(and(eq(invitations.id, id), amongThose(scope, invitations.integrationIds))));
  return invitation;
}

/** Takes no scope: the token is what its holder has. */
export async function findOpenInvitation(db: Db, tokenHash: string, at: Date) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(isOpen(at, eq(invitations.tokenHash, tokenHash)));
  return invitation;
}

/** Takes no scope: the provider of single sign-on says whose address it is. */
export async function findInvitationFor(db: Db, email: string, at: Date) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(isOpen(at, eq(sql`lower(${invitations.email})`, email.toLowerCase())));
  return invitation;
}

/** Compare-and-set: a link opens once. Takes no scope: see `findOpenInvitation`. */
export async function setAccepted(db: Db, id: string, at: Date): Promise<boolean> {
  const accepted = await db
    .update(invitations)
    .set({ acceptedAt: at })
    .where(isOpen(at, eq(invitations.id, id)))
    .returning({ id: invitations.id });
  return accepted.length > 0;
}

export async function setRevoked(db: Db, scope: Scope, id: string, at: Date): Promise<boolean> {
  const revoked = await db
    .update(invitations)
    .set({ revokedAt: at })
    .where(isUnanswered(and(eq(invitations.id, id), amongThose(scope, invitations.integrationIds))))
    .returning({ id: invitations.id });
  return revoked.length > 0;
}

type Renewal = Pick<typeof invitations.$inferInsert, "tokenHash" | "expiresAt" | "invitedBy">;

export async function renewInvitation(db: Db, scope: Scope, id: string, renewal: Renewal): Promise<boolean> {
  const renewed = await db
    .update(invitations)
    .set(renewal)
    .where(isUnanswered(and(eq(invitations.id, id), amongThose(scope, invitations.integrationIds))))
    .returning({ id: invitations.id });
  return renewed.length > 0;
}

/** Takes no scope: one address has one link at a time, whoever sent the one before. */
export const revokeForAddress = (db: Db, email: string, at: Date) =>
  db
    .update(invitations)
    .set({ revokedAt: at })
    .where(isUnanswered(eq(sql`lower(${invitations.email})`, email.toLowerCase())));

/** Takes no scope: what somebody has sent who is disabled is worth nothing any more. */
export const revokeBy = (db: Db, userId: string, at: Date) =>
  db
    .update(invitations)
    .set({ revokedAt: at })
    .where(isUnanswered(eq(invitations.invitedBy, userId)));
