import { and, eq, getTableColumns, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import { arrivalTimes } from "@/lib/core/verification/arrival";
import { openStatuses, type VerificationStatus } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

export async function findVerification(db: Db, scope: Scope, id: string): Promise<Verification | undefined> {
  const [row] = await db
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)));
  return row;
}

/** The same, but finds what is deleted too: its last message is still to be told. */
export async function findKeptVerification(
  db: Db,
  scope: Scope,
  id: string,
): Promise<(Verification & { deletedAt: Date | null }) | undefined> {
  const [row] = await db
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, id), within(scope, owner)));
  return row;
}

type StatusChange = { from: VerificationStatus; to: VerificationStatus; at: Date; newAttempt: boolean };

/** What the row knows of its newest attempt and of its times, after the move. */
const kept = ({ to, at, newAttempt }: StatusChange) => {
  const time = arrivalTimes[to];
  return {
    ...(time && { [time]: at }),
    ...(to === "started" && {
      startedAt: sql`coalesce(${verifications.startedAt}, ${at.toISOString()}::timestamptz)`,
    }),
    ...(newAttempt && {
      currentDocumentType: sql`${verifications.documentType}`,
      currentDocumentCountry: sql`${verifications.documentCountry}`,
    }),
  };
};

/** Compare-and-set; undefined where the status is no longer `from`. Reserves the sequence number of the move's event. */
export async function setStatus(db: Db, scope: Scope, id: string, change: StatusChange) {
  const { from, to, at, newAttempt } = change;
  const [row] = await db
    .update(verifications)
    .set({
      ...kept(change),
      status: to,
      updatedAt: at,
      eventSequence: sql`${verifications.eventSequence} + 1`,
      attemptNumber: sql`${verifications.attemptNumber} + ${newAttempt ? 1 : 0}`,
    })
    .where(
      and(
        eq(verifications.id, id),
        eq(verifications.status, from),
        isNull(verifications.deletedAt),
        within(scope, owner),
      ),
    )
    .returning();
  return row;
}

/** Reserves the next event sequence number, for an event that is no move; undefined where the status is not one of `statuses`. */
export async function reserveEvent(
  db: Db,
  scope: Scope,
  id: string,
  statuses: readonly VerificationStatus[],
) {
  const [row] = await db
    .update(verifications)
    .set({ eventSequence: sql`${verifications.eventSequence} + 1` })
    .where(
      and(
        eq(verifications.id, id),
        inArray(verifications.status, [...statuses]),
        isNull(verifications.deletedAt),
        within(scope, owner),
      ),
    )
    .returning(getTableColumns(verifications));
  return row;
}

/** Open verifications whose time has come, oldest first; rows that somebody is changing are passed over. */
export const claimLapsed = (db: Db, now: Date, limit: number) =>
  db
    .select({ id: verifications.id, status: verifications.status })
    .from(verifications)
    .where(and(inArray(verifications.status, [...openStatuses]), lte(verifications.lapsesAt, now)))
    .orderBy(verifications.lapsesAt)
    .limit(limit)
    .for("no key update", { skipLocked: true });
