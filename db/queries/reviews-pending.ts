import { and, desc, eq, getTableColumns, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { PendingDecision } from "@/lib/core/review/pending";
import type { Db } from "../client";
import { auditEntries } from "../schema/audit";
import { pendingDecisions } from "../schema/reviews";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export type PendingRow = typeof pendingDecisions.$inferSelect;

/** False where one is pending already. */
export async function insertPending(db: Db, row: typeof pendingDecisions.$inferInsert): Promise<boolean> {
  const added = await db
    .insert(pendingDecisions)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: pendingDecisions.verificationId });
  return added.length > 0;
}

export async function findPending(
  db: Db,
  scope: Scope,
  verificationId: string,
): Promise<PendingDecision | undefined> {
  const { ip: _, userAgent: __, integrationId: ___, ...columns } = getTableColumns(pendingDecisions);
  const [pending] = await db
    .select({ ...columns, name: users.name })
    .from(pendingDecisions)
    .innerJoin(users, eq(users.id, pendingDecisions.userId))
    .where(and(eq(pendingDecisions.verificationId, verificationId), within(scope, pendingDecisions)));
  return pending;
}

const theOne = (scope: Scope, verificationId: string, condition: SQL) =>
  and(eq(pendingDecisions.verificationId, verificationId), condition, within(scope, pendingDecisions));

/** Takes back what a user has chosen; undefined where it is theirs no more to take back. Waits for whoever sends it. */
export async function deletePending(
  db: Db,
  scope: Scope,
  verificationId: string,
  userId: string,
): Promise<PendingRow | undefined> {
  const theirs = theOne(scope, verificationId, eq(pendingDecisions.userId, userId));
  const [row] = await db.delete(pendingDecisions).where(theirs).returning();
  return row;
}

/** Takes one whose time has come out of the table: of a release and an undo, the first to come has it. */
export async function takeDuePending(
  db: Db,
  scope: Scope,
  verificationId: string,
  now: Date,
): Promise<PendingRow | undefined> {
  const due = theOne(scope, verificationId, lte(pendingDecisions.releasesAt, now));
  const [row] = await db.delete(pendingDecisions).where(due).returning();
  return row;
}

/** Has it be due now; false where it is no longer there. */
export async function hastenPending(
  db: Db,
  scope: Scope,
  verificationId: string,
  userId: string,
  now: Date,
): Promise<boolean> {
  const rows = await db
    .update(pendingDecisions)
    .set({ releasesAt: now })
    .where(theOne(scope, verificationId, eq(pendingDecisions.userId, userId)))
    .returning({ id: pendingDecisions.verificationId });
  return rows.length > 0;
}

/** Decisions that no job has taken up in time, of all integrations. */
export const selectOverduePending = (db: Db, scope: Scope, before: Date) =>
  db
    .select({ verificationId: pendingDecisions.verificationId })
    .from(pendingDecisions)
    .where(and(lte(pendingDecisions.releasesAt, before), within(scope, pendingDecisions)))
    .limit(1000);

/** What could not be sent of a user's decisions since then, newest first: from the audit log, where nothing is lost. */
export const selectDropped = (db: Db, scope: Scope, userId: string, since: Date) =>
  db
    .select({
      verificationId: verifications.id,
      fullName: verifications.fullName,
      why: sql<string>`coalesce(${auditEntries.after} ->> 'why', '')`,
      at: auditEntries.createdAt,
    })
    .from(auditEntries)
    .innerJoin(verifications, eq(verifications.id, sql`${auditEntries.targetId}::uuid`))
    .where(
      and(
        gte(auditEntries.createdAt, since),
        eq(auditEntries.actorId, userId),
        eq(auditEntries.action, "decision.drop"),
        within(scope, verifications),
      ),
    )
    .orderBy(desc(auditEntries.createdAt))
    .limit(20);
