import { and, asc, eq, gt, isNotNull, lt, lte, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Delivery } from "@/lib/core/webhook/delivery";
import type { Db } from "../client";
import { deliveries, webhookEndpoints } from "../schema/webhooks";
import { within } from "../scope";
import { isNext } from "./deliveries";

const hasNoJob: SQL = sql`not exists (
  select 1 from graphile_worker.jobs where key = 'webhook.deliver:' || ${deliveries.id})`;

/** Pending deliveries to an endpoint whose turn it is and that no job is waiting for, longest due first. */
export const selectDue = (db: Db, scope: Scope, endpointId: string, due: Date, limit: number) =>
  db
    .select({ id: deliveries.id, endpointId: deliveries.endpointId })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.endpointId, endpointId),
        eq(deliveries.status, "pending"),
        lte(deliveries.nextTryAt, due),
        isNext,
        hasNoJob,
        within(scope, deliveries),
      ),
    )
    .orderBy(asc(deliveries.nextTryAt), asc(deliveries.sequence))
    .limit(limit);

/** Enabled endpoints with pending deliveries whose time passed before `before`. */
export const selectLateEndpoints = (db: Db, scope: Scope, before: Date) =>
  db
    .selectDistinct({ id: deliveries.endpointId })
    .from(deliveries)
    .innerJoin(webhookEndpoints, eq(deliveries.endpointId, webhookEndpoints.id))
    .where(
      and(
        eq(deliveries.status, "pending"),
        eq(webhookEndpoints.enabled, true),
        isNotNull(deliveries.nextTryAt),
        lt(deliveries.nextTryAt, before),
        within(scope, deliveries),
      ),
    );

/** Gives up what is pending since before `before`. */
export const failOldDeliveries = (db: Db, scope: Scope, before: Date, now: Date) =>
  db
    .update(deliveries)
    .set({ status: "failed", nextTryAt: null, settledAt: now })
    .where(
      and(eq(deliveries.status, "pending"), lt(deliveries.createdAt, before), within(scope, deliveries)),
    );

/** Gives up all that an endpoint was still to be told. */
export const failDeliveriesTo = (db: Db, scope: Scope, endpointId: string, now: Date) =>
  db
    .update(deliveries)
    .set({ status: "failed", nextTryAt: null, settledAt: now })
    .where(
      and(eq(deliveries.endpointId, endpointId), eq(deliveries.status, "pending"), within(scope, deliveries)),
    );

/** The delivery to the same endpoint that comes after one in its verification, if it is pending. */
export async function findFollower(db: Db, scope: Scope, { endpointId, verificationId, sequence }: Delivery) {
  if (verificationId === null || sequence === null) return undefined;
  const [next] = await db
    .select({ id: deliveries.id, nextTryAt: deliveries.nextTryAt })
    .from(deliveries)
    .where(
      and(
        eq(deliveries.verificationId, verificationId),
        eq(deliveries.endpointId, endpointId),
        gt(deliveries.sequence, sequence),
        eq(deliveries.status, "pending"),
        eq(deliveries.failures, 0),
        within(scope, deliveries),
      ),
    )
    .orderBy(asc(deliveries.sequence))
    .limit(1);
  return next;
}
