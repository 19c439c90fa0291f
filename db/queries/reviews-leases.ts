import { and, eq, gt, lte, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Lease } from "@/lib/core/review/lease";
import type { Db } from "../client";
import { caseLeases } from "../schema/reviews";
import { users } from "../schema/users";
import { within } from "../scope";

/** Who has a case open now. */
export async function findLease(
  db: Db,
  scope: Scope,
  verificationId: string,
  now: Date,
): Promise<Lease | undefined> {
  const [lease] = await db
    .select({
      userId: caseLeases.userId,
      name: users.name,
      takenAt: caseLeases.takenAt,
      expiresAt: caseLeases.expiresAt,
    })
    .from(caseLeases)
    .innerJoin(users, eq(users.id, caseLeases.userId))
    .where(
      and(
        eq(caseLeases.verificationId, verificationId),
        gt(caseLeases.expiresAt, now),
        within(scope, caseLeases),
      ),
    );
  return lease;
}

type NewLease = typeof caseLeases.$inferInsert & { takenAt: Date };

/** Takes a case that nobody else holds; false where somebody does. One's own stays taken since when it was. */
export async function claimLease(db: Db, row: NewLease): Promise<boolean> {
  const isOwn = eq(caseLeases.userId, row.userId);
  const isOver = lte(caseLeases.expiresAt, row.takenAt);
  const claimed = await db
    .insert(caseLeases)
    .values(row)
    .onConflictDoUpdate({
      target: caseLeases.verificationId,
      set: {
        userId: row.userId,
        takenAt: sql`case when ${isOwn} and not ${isOver} then ${caseLeases.takenAt} else excluded.taken_at end`,
        expiresAt: row.expiresAt,
      },
      setWhere: or(isOwn, isOver),
    })
    .returning({ id: caseLeases.verificationId });
  return claimed.length > 0;
}

/** Takes a case whoever holds it. */
export const seizeLease = (db: Db, row: NewLease) =>
  db
    .insert(caseLeases)
    .values(row)
    .onConflictDoUpdate({
      target: caseLeases.verificationId,
      set: { userId: row.userId, takenAt: row.takenAt, expiresAt: row.expiresAt },
    });

const own = (scope: Scope, verificationId: string, userId: string) =>
  and(
    eq(caseLeases.verificationId, verificationId),
    eq(caseLeases.userId, userId),
    within(scope, caseLeases),
  );

export const extendLease = (db: Db, scope: Scope, verificationId: string, userId: string, expiresAt: Date) =>
  db
    .update(caseLeases)
    .set({ expiresAt })
    .where(own(scope, verificationId, userId));

export const deleteLease = (db: Db, scope: Scope, verificationId: string, userId: string) =>
  db.delete(caseLeases).where(own(scope, verificationId, userId));

/** Those that have long been over; the table holds what is open and little else. Takes no scope: it is housekeeping. */
export const deleteOldLeases = (db: Db, before: Date) =>
  db.delete(caseLeases).where(lte(caseLeases.expiresAt, before));
