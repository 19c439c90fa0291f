import { and, asc, eq, gt, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { deliveries, webhookEndpoints } from "../schema/webhooks";
import { within } from "../scope";

export async function findEndpointHealth(db: Db, scope: Scope, id: string) {
  const [health] = await db
    .select({
      enabled: webhookEndpoints.enabled,
      failures: webhookEndpoints.failures,
      probeAt: webhookEndpoints.probeAt,
    })
    .from(webhookEndpoints)
    .where(
      and(eq(webhookEndpoints.id, id), isNull(webhookEndpoints.removedAt), within(scope, webhookEndpoints)),
    );
  return health;
}

/** Takes the one try that a failing endpoint gets; false where another has it, or its time has not come. */
export async function claimProbe(
  db: Db,
  scope: Scope,
  id: string,
  { due, leaseUntil }: { due: Date; leaseUntil: Date },
) {
  const claimed = await db
    .update(webhookEndpoints)
    .set({ probeAt: leaseUntil })
    .where(
      and(
        eq(webhookEndpoints.id, id),
        or(isNull(webhookEndpoints.probeAt), lte(webhookEndpoints.probeAt, due)),
        within(scope, webhookEndpoints),
      ),
    )
    .returning({ id: webhookEndpoints.id });
  return claimed.length > 0;
}

export const setProbe = (db: Db, scope: Scope, id: string, probeAt: Date) =>
  db
    .update(webhookEndpoints)
    .set({ probeAt })
    .where(and(eq(webhookEndpoints.id, id), within(scope, webhookEndpoints)));

/** Counts a failed try; gives how many there are in a row now. */
export async function addFailure(db: Db, scope: Scope, id: string, at: Date): Promise<number> {
  const [row] = await db
    .update(webhookEndpoints)
    .set({
      failures: sql`${webhookEndpoints.failures} + 1`,
      failingSince: sql`coalesce(${webhookEndpoints.failingSince}, ${at.toISOString()}::timestamptz)`,
    })
    .where(and(eq(webhookEndpoints.id, id), within(scope, webhookEndpoints)))
    .returning({ failures: webhookEndpoints.failures });
  return row?.failures ?? 0;
}

/** Forgets failures; false where there were none. */
export async function clearFailures(db: Db, scope: Scope, id: string): Promise<boolean> {
  const cleared = await db
    .update(webhookEndpoints)
    .set({ failures: 0, failingSince: null, probeAt: null })
    .where(
      and(eq(webhookEndpoints.id, id), gt(webhookEndpoints.failures, 0), within(scope, webhookEndpoints)),
    )
    .returning({ id: webhookEndpoints.id });
  return cleared.length > 0;
}

/** By endpoint, what became of the deliveries whose newest try is not older than `since`, and what is left to do. */
export const selectEndpointStats = (db: Db, scope: Scope, endpointIds: string[], since: Date) => {
  const recent = sql`${deliveries.lastTriedAt} >= ${since.toISOString()}::timestamptz`;
  const totalOf = (status: string) =>
    sql<number>`(count(*) filter (where ${deliveries.status} = ${status} and ${recent}))::int`;
  return db
    .select({
      endpointId: deliveries.endpointId,
      delivered: totalOf("delivered"),
      pending: totalOf("pending"),
      failed: totalOf("failed"),
      waiting: sql<number>`(count(*) filter (where ${deliveries.status} = 'pending'))::int`,
      lastDeliveredAt:
        sql<Date | null>`max(${deliveries.settledAt}) filter (where ${deliveries.status} = 'delivered')`.mapWith(
          deliveries.settledAt,
        ),
      nextTryAt:
        sql<Date | null>`min(${deliveries.nextTryAt}) filter (where ${deliveries.status} = 'pending')`.mapWith(
          deliveries.nextTryAt,
        ),
    })
    .from(deliveries)
    .where(
      and(
        inArray(deliveries.endpointId, endpointIds),
        or(gte(deliveries.lastTriedAt, since), eq(deliveries.status, "pending")),
        within(scope, deliveries),
      ),
    )
    .groupBy(deliveries.endpointId)
    .orderBy(asc(deliveries.endpointId));
};
