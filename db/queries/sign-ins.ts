import { and, desc, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import type { Db } from "../client";
import { installationSettings } from "../schema/installation";
import { signIns } from "../schema/sign-ins";
import { users } from "../schema/users";

// None of these takes a scope: a sign-in belongs to a user, and is where a scope comes from.

export async function insertSignIn(db: Db, row: typeof signIns.$inferInsert): Promise<string> {
  const [signIn] = await db.insert(signIns).values(row).returning({ id: signIns.id });
  if (!signIn) throw new Error("an insert returned no row");
  return signIn.id;
}

/**
 * Whether the user whose row is selected beside it has a second factor. The names are written out: drizzle leaves the
 * table away where a query has but one.
 */
export const hasFactor = sql<boolean>`(exists (select 1 from totp_secrets where totp_secrets.user_id = users.id and totp_secrets.confirmed_at is not null) or exists (select 1 from passkeys where passkeys.user_id = users.id))`;

/** A sign-in with its user and what decides about them, in one round trip: this is asked on every request. */
export async function findSignIn(db: Db, id: string, ruleName: string) {
  const [found] = await db
    .select({
      signIn: signIns,
      user: users,
      hasFactor,
      rule: sql<unknown>`(select ${installationSettings.value} from ${installationSettings} where ${installationSettings.name} = ${ruleName})`,
    })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .where(eq(signIns.id, id));
  return found;
}

/** Compare-and-set, so that of many requests at once one writes. */
export const setLastSeen = (db: Db, id: string, before: Date, at: Date) =>
  db
    .update(signIns)
    .set({ lastSeenAt: at })
    .where(and(eq(signIns.id, id), lt(signIns.lastSeenAt, before)));

/** Gives an open sign-in another id; undefined where it is none of the user's. */
export async function renewId(db: Db, userId: string, id: string): Promise<string | undefined> {
  const [renewed] = await db
    .update(signIns)
    .set({ id: sql`gen_random_uuid()` })
    .where(and(isOpen(userId), eq(signIns.id, id)))
    .returning({ id: signIns.id });
  return renewed?.id;
}

const isOpen = (userId: string) => and(eq(signIns.userId, userId), isNull(signIns.endedAt));

export const selectOpenSignIns = (db: Db, userId: string, since: Date) =>
  db
    .select()
    .from(signIns)
    .where(and(isOpen(userId), gt(signIns.createdAt, since)))
    .orderBy(desc(signIns.lastSeenAt));

/** Ends one sign-in of the user; gives whether it was open. */
export async function setEnded(db: Db, userId: string, id: string, at: Date): Promise<boolean> {
  const ended = await db
    .update(signIns)
    .set({ endedAt: at })
    .where(and(isOpen(userId), eq(signIns.id, id)))
    .returning({ id: signIns.id });
  return ended.length > 0;
}

/** Ends every sign-in of the user, or every other; gives how many. */
export async function setAllEnded(db: Db, userId: string, at: Date, except?: string): Promise<number> {
  const ended = await db
    .update(signIns)
    .set({ endedAt: at })
    .where(and(isOpen(userId), except === undefined ? undefined : ne(signIns.id, except)))
    .returning({ id: signIns.id });
  return ended.length;
}

export const deleteSignInsBefore = (db: Db, before: Date) =>
  db.delete(signIns).where(lt(signIns.createdAt, before));
