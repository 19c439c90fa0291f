import { and, asc, eq } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { HistoryEntry } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { events } from "../schema/events";
import { within } from "../scope";

export const insertEvent = (db: Db, row: typeof events.$inferInsert) => db.insert(events).values(row);

/** The history of a verification, oldest first. */
export const selectEvents = (db: Db, scope: Scope, verificationId: string): Promise<HistoryEntry[]> =>
  db
    .select()
    .from(events)
    .where(and(eq(events.verificationId, verificationId), within(scope, events)))
    .orderBy(asc(events.sequence));

export async function findEvent(db: Db, scope: Scope, verificationId: string, sequence: number) {
  const [event] = await db
    .select()
    .from(events)
    .where(
      and(eq(events.verificationId, verificationId), eq(events.sequence, sequence), within(scope, events)),
    );
  return event satisfies HistoryEntry | undefined;
}
