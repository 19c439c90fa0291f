import { and, asc, count, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { BulkItemStatus, BulkMiss } from "@/lib/core/bulk/bulk";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { bulkItems, bulkRuns } from "../schema/bulk";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export async function insertRun(db: Db, row: typeof bulkRuns.$inferInsert): Promise<string> {
  const [run] = await db.insert(bulkRuns).values(row).returning({ id: bulkRuns.id });
  if (!run) throw new Error("an insert returned no row");
  return run.id;
}

/** Puts what the condition selects into a run, up to `limit`; gives how many that are. */
export async function insertItems(db: Db, runId: string, selected: SQL, limit: number): Promise<number> {
  const result = await db.execute(sql`
    insert into ${bulkItems} (run_id, verification_id, integration_id)
    select ${runId}::uuid, ${verifications.id}, ${verifications.integrationId}
    from ${verifications} where ${selected} limit ${limit}`);
  return result.count;
}

// A run has no integration: it belongs to whoever has asked for it. Its items name theirs, and are read by its owner only.

export async function findRun(db: Db, id: string) {
  const [run] = await db.select().from(bulkRuns).where(eq(bulkRuns.id, id));
  return run;
}

export const setRunTotal = (db: Db, id: string, total: number) =>
  db.update(bulkRuns).set({ total }).where(eq(bulkRuns.id, id));

/** Whether it was not over yet. */
export async function setCancelled(db: Db, id: string, at: Date): Promise<boolean> {
  const isRunning = and(isNull(bulkRuns.cancelledAt), isNull(bulkRuns.finishedAt));
  const cancelled = await db
    .update(bulkRuns)
    .set({ cancelledAt: at })
    .where(and(eq(bulkRuns.id, id), isRunning))
    .returning({ id: bulkRuns.id });
  return cancelled.length > 0;
}

export const setFinished = (db: Db, id: string, at: Date) =>
  db
    .update(bulkRuns)
    .set({ finishedAt: at })
    .where(and(eq(bulkRuns.id, id), isNull(bulkRuns.finishedAt)));

/** One that waits, locked until the transaction ends; those that somebody else has locked are passed over. */
export async function claimItem(db: Db, runId: string): Promise<string | undefined> {
  const [item] = await db
    .select({ verificationId: bulkItems.verificationId })
    .from(bulkItems)
    .where(and(eq(bulkItems.runId, runId), eq(bulkItems.status, "waiting")))
    .limit(1)
    .for("update", { skipLocked: true });
  return item?.verificationId;
}

type Outcome = { status: BulkItemStatus; message?: string; at: Date };

export const setItem = (db: Db, runId: string, verificationId: string, { at, ...outcome }: Outcome) =>
  db
    .update(bulkItems)
    .set({ ...outcome, doneAt: at })
    .where(and(eq(bulkItems.runId, runId), eq(bulkItems.verificationId, verificationId)));

/** What still waits ends unmade. */
export const setWaiting = (db: Db, runId: string, { at, ...outcome }: Outcome) =>
  db
    .update(bulkItems)
    .set({ ...outcome, doneAt: at })
    .where(and(eq(bulkItems.runId, runId), eq(bulkItems.status, "waiting")));

export const countItems = (db: Db, runId: string) =>
  db
    .select({ status: bulkItems.status, total: count() })
    .from(bulkItems)
    .where(eq(bulkItems.runId, runId))
    .groupBy(bulkItems.status);

/** What was not done; failed ones first. */
export const selectMisses = (db: Db, scope: Scope, runId: string, limit: number): Promise<BulkMiss[]> =>
  db
    .select({
      verificationId: bulkItems.verificationId,
      fullName: verifications.fullName,
      status: sql<BulkMiss["status"]>`${bulkItems.status}`,
      message: sql<string>`coalesce(${bulkItems.message}, '')`,
    })
    .from(bulkItems)
    .innerJoin(verifications, eq(verifications.id, bulkItems.verificationId))
    .where(
      and(
        eq(bulkItems.runId, runId),
        or(eq(bulkItems.status, "failed"), eq(bulkItems.status, "skipped")),
        isNull(verifications.deletedAt),
        within(scope, bulkItems),
      ),
    )
    .orderBy(asc(bulkItems.status), asc(bulkItems.verificationId))
    .limit(limit);

export const selectFailedIds = async (db: Db, runId: string): Promise<string[]> =>
  (
    await db
      .select({ id: bulkItems.verificationId })
      .from(bulkItems)
      .where(and(eq(bulkItems.runId, runId), eq(bulkItems.status, "failed")))
  ).map(({ id }) => id);
