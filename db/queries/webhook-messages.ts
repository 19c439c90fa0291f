import { and, asc, eq, gt, gte, inArray, lte, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import { moveEvents } from "@/lib/core/verification/machine";
import type { HistoryEntry } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { events } from "../schema/events";
import { deliveries, webhookMarks, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";

/** How far a verification's events have become messages; locked for the transaction. */
export async function lockMark(db: Db, verificationId: string) {
  await db.insert(webhookMarks).values({ verificationId }).onConflictDoNothing();
  const [mark] = await db
    .select({ eventSequence: webhookMarks.eventSequence, sequence: webhookMarks.sequence })
    .from(webhookMarks)
    .where(eq(webhookMarks.verificationId, verificationId))
    .for("update");
  if (!mark) throw new Error("a row that was just made is not there");
  return mark;
}

export const setMark = (db: Db, verificationId: string, mark: { eventSequence: number; sequence: number }) =>
  db.update(webhookMarks).set(mark).where(eq(webhookMarks.verificationId, verificationId));

/** The moves of a verification after an event, oldest first. */
export const selectMovesAfter = (
  db: Db,
  scope: Scope,
  verificationId: string,
  sequence: number,
): Promise<HistoryEntry[]> =>
  db
    .select()
    .from(events)
    .where(
      and(
        eq(events.verificationId, verificationId),
        gt(events.sequence, sequence),
        inArray(events.type, [...moveEvents]),
        within(scope, events),
      ),
    )
    .orderBy(asc(events.sequence));

/** Who handed in an attempt. */
export async function findSubmitter(db: Db, scope: Scope, verificationId: string, attemptId: string) {
  const [event] = await db
    .select({ actorKind: events.actorKind })
    .from(events)
    .where(
      and(
        eq(events.verificationId, verificationId),
        eq(events.attemptId, attemptId),
        eq(events.type, "submit"),
        within(scope, events),
      ),
    );
  return event?.actorKind;
}

/** Gives the id, or undefined where it was told already. */
export async function insertMessage(
  db: Db,
  row: typeof webhookMessages.$inferInsert,
): Promise<string | undefined> {
  const [message] = await db
    .insert(webhookMessages)
    .values(row)
    .onConflictDoNothing({
      target: [webhookMessages.verificationId, webhookMessages.eventSequence, webhookMessages.type],
    })
    .returning({ id: webhookMessages.id });
  return message?.id;
}

/**
 * The next delivery to an endpoint that has failed and was not yet sent again, in the order in which the messages
 * were made. What is pending and was never tried goes out by itself.
 */
export async function findNextFailed(
  db: Db,
  scope: Scope,
  endpointId: string,
  { since, until, after }: { since: Date; until: Date; after: number },
) {
  const [next] = await db
    .select({ id: deliveries.id, ordinal: webhookMessages.ordinal })
    .from(deliveries)
    .innerJoin(webhookMessages, eq(deliveries.messageId, webhookMessages.id))
    .where(
      and(
        failedBetween(endpointId, since, until),
        gt(webhookMessages.ordinal, after),
        within(scope, deliveries),
      ),
    )
    .orderBy(asc(webhookMessages.ordinal))
    .limit(1);
  return next;
}

const failedBetween = (endpointId: string, since: Date, until: Date) =>
  and(
    eq(deliveries.endpointId, endpointId),
    inArray(deliveries.status, ["failed", "pending"]),
    gt(deliveries.failures, 0),
    // Of what was redacted nothing is left to send.
    sql`exists (select from ${webhookMessages} where ${webhookMessages.id} = ${deliveries.messageId} and ${webhookMessages.bodies} <> '{}')`,
    gte(deliveries.createdAt, since),
    lte(deliveries.createdAt, until),
  );

export const countFailed = (db: Db, scope: Scope, endpointId: string, since: Date, until: Date) =>
  db.$count(deliveries, and(failedBetween(endpointId, since, until), within(scope, deliveries)));
