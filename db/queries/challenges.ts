import { and, eq, gt, isNull, lt } from "drizzle-orm";
import type { Db } from "../client";
import { challenges } from "../schema/second-factors";

// None of these takes a scope: whoever answers a challenge is not signed in yet.

export const insertChallenge = (db: Db, row: typeof challenges.$inferInsert) =>
  db.insert(challenges).values(row);

const isOpen = (idHash: string, purpose: string, at: Date) =>
  and(
    eq(challenges.idHash, idHash),
    eq(challenges.purpose, purpose),
    isNull(challenges.usedAt),
    gt(challenges.expiresAt, at),
  );

export async function findOpenChallenge(db: Db, idHash: string, purpose: string, at: Date) {
  const [challenge] = await db
    .select()
    .from(challenges)
    .where(isOpen(idHash, purpose, at));
  return challenge;
}

/** Compare-and-set: of many who answer at once, one does. */
export async function claimChallenge(db: Db, idHash: string, purpose: string, at: Date) {
  const [challenge] = await db
    .update(challenges)
    .set({ usedAt: at })
    .where(isOpen(idHash, purpose, at))
    .returning();
  return challenge;
}

/** Ends what a user was asked for one purpose and has not answered. */
export const closeChallenges = (db: Db, userId: string, purpose: string, at: Date) =>
  db
    .update(challenges)
    .set({ usedAt: at })
    .where(and(eq(challenges.userId, userId), eq(challenges.purpose, purpose), isNull(challenges.usedAt)));

export const deleteChallengesBefore = (db: Db, before: Date) =>
  db.delete(challenges).where(lt(challenges.expiresAt, before));
