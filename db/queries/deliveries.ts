import { and, desc, eq, getTableColumns, lte, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Delivery, MessageTopic } from "@/lib/core/webhook/delivery";
import type { Db } from "../client";
import { deliveries, webhookEndpoints, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";

type NewDelivery = typeof deliveries.$inferInsert & { topic: MessageTopic };

/** Gives those that were made: an endpoint that has been told of the message already is passed over. */
export async function insertDeliveries(db: Db, rows: NewDelivery[]) {
  if (rows.length === 0) return [];
  return db
    .insert(deliveries)
    .values(rows)
    .onConflictDoNothing({ target: [deliveries.endpointId, deliveries.messageId] })
    .returning({ id: deliveries.id, endpointId: deliveries.endpointId });
}

const columns = {
  ...getTableColumns(deliveries),
  // `NewDelivery` lets nothing else in.
  topic: sql<MessageTopic>`${deliveries.topic}`,
  url: webhookEndpoints.url,
  endpointEnabled: webhookEndpoints.enabled,
  timeoutSeconds: webhookEndpoints.timeoutSeconds,
  isTest: webhookMessages.isTest,
  // Every dialect that is listened to has its body in the message; of one that was redacted nothing is left.
  body: sql<string>`coalesce(${webhookMessages.bodies} ->> ${deliveries.dialect}, '')`,
  isRedacted: sql<boolean>`${webhookMessages.bodies} = '{}'`,
};

const sendableColumns = {
  ...columns,
  endpointFailures: webhookEndpoints.failures,
  probeAt: webhookEndpoints.probeAt,
  secretEncrypted: webhookEndpoints.secretEncrypted,
  previousSecretEncrypted: webhookEndpoints.previousSecretEncrypted,
  previousSecretUntil: webhookEndpoints.previousSecretUntil,
};

const select = (db: Db) =>
  db
    .select(columns)
    .from(deliveries)
    .innerJoin(webhookEndpoints, eq(deliveries.endpointId, webhookEndpoints.id))
    .innerJoin(webhookMessages, eq(deliveries.messageId, webhookMessages.id));

export async function findDelivery(db: Db, scope: Scope, id: string): Promise<Delivery | undefined> {
  const [delivery] = await select(db).where(and(eq(deliveries.id, id), within(scope, deliveries)));
  return delivery;
}

/** A delivery with what is needed to send it: how its endpoint fares, and its secrets, still sealed. */
export async function findSendable(db: Db, scope: Scope, id: string) {
  const [delivery] = await db
    .select(sendableColumns)
    .from(deliveries)
    .innerJoin(webhookEndpoints, eq(deliveries.endpointId, webhookEndpoints.id))
    .innerJoin(webhookMessages, eq(deliveries.messageId, webhookMessages.id))
    .where(and(eq(deliveries.id, id), within(scope, deliveries)));
  return delivery;
}
export type Sendable = NonNullable<Awaited<ReturnType<typeof findSendable>>>;

/** The deliveries of a verification, newest first. */
export const selectDeliveries = (db: Db, scope: Scope, verificationId: string): Promise<Delivery[]> =>
  select(db)
    .where(and(eq(deliveries.verificationId, verificationId), within(scope, deliveries)))
    .orderBy(desc(deliveries.createdAt), desc(deliveries.sequence), desc(deliveries.id));

/** No earlier message of the verification waits for its first try at the endpoint, or is in it. */
export const isNext: SQL = sql`not exists (
  select 1 from deliveries earlier
  where earlier.verification_id = ${deliveries.verificationId} and earlier.endpoint_id = ${deliveries.endpointId}
    and earlier.sequence < ${deliveries.sequence} and earlier.status = 'pending' and earlier.failures = 0)`;

/** Takes a pending delivery whose turn it is and keeps others off it until `leaseUntil`; gives the number of the try. */
export async function claimDelivery(
  db: Db,
  scope: Scope,
  id: string,
  { due, leaseUntil }: { due: Date; leaseUntil: Date },
): Promise<number | undefined> {
  const [claimed] = await db
    .update(deliveries)
    .set({ tries: sql`${deliveries.tries} + 1`, nextTryAt: leaseUntil })
    .where(
      and(
        eq(deliveries.id, id),
        eq(deliveries.status, "pending"),
        lte(deliveries.nextTryAt, due),
        isNext,
        within(scope, deliveries),
      ),
    )
    .returning({ tries: deliveries.tries });
  return claimed?.tries;
}

/** Reserves the number of a try that is no part of the plan. */
export async function addTry(db: Db, scope: Scope, id: string): Promise<number | undefined> {
  const [row] = await db
    .update(deliveries)
    .set({ tries: sql`${deliveries.tries} + 1` })
    .where(and(eq(deliveries.id, id), within(scope, deliveries)))
    .returning({ tries: deliveries.tries });
  return row?.tries;
}

type Change = Partial<
  Pick<
    typeof deliveries.$inferInsert,
    | ("status" | "failures" | "nextTryAt" | "settledAt")
    | ("lastOutcome" | "lastStatus" | "lastDurationMs" | "lastTriedAt")
  >
>;

export const updateDelivery = (db: Db, scope: Scope, id: string, change: Change) =>
  db
    .update(deliveries)
    .set(change)
    .where(and(eq(deliveries.id, id), within(scope, deliveries)));

/** False where it was settled already. */
export async function updatePendingDelivery(db: Db, scope: Scope, id: string, change: Change) {
  const changed = await db
    .update(deliveries)
    .set(change)
    .where(and(eq(deliveries.id, id), eq(deliveries.status, "pending"), within(scope, deliveries)))
    .returning({ id: deliveries.id });
  return changed.length > 0;
}
