import { and, count, eq, isNull, lt, lte } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Verification } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { answers } from "../schema/answers";
import { attempts } from "../schema/attempts";
import { decisions } from "../schema/decisions";
import { deviceReports } from "../schema/device-reports";
import { events } from "../schema/events";
import { media } from "../schema/media";
import { oneTimeTokens } from "../schema/one-time-tokens";
import { uploads } from "../schema/uploads";
import { verifications } from "../schema/verifications";
import { deliveries, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";
import { deleteNotesOf, deletePendingOf, deleteUserStatusesOf } from "./reviews-redaction";

const owner = { ...verifications, verificationId: verifications.id };

/** Locks the row for the transaction; undefined where there is none, or another transaction holds it. */
export async function claimVerification(db: Db, scope: Scope, id: string): Promise<Verification | undefined> {
  const [row] = await db
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)))
    .for("no key update", { skipLocked: true });
  return row;
}

/** The same, but waits for whoever holds it. */
export async function lockVerification(db: Db, scope: Scope, id: string): Promise<Verification | undefined> {
  const [row] = await db
    .select()
    .from(verifications)
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)))
    .for("no key update");
  return row;
}

/** Verifications that have been kept as long as they may, of all integrations, oldest first; what somebody is changing is passed over. */
export const claimOverdue = (db: Db, now: Date, limit: number): Promise<Verification[]> =>
  db
    .select()
    .from(verifications)
    .where(and(lte(verifications.eraseAt, now), isNull(verifications.deletedAt)))
    .orderBy(verifications.eraseAt)
    .limit(limit)
    .for("no key update", { skipLocked: true });

/** Hides a verification from everybody and blanks what it says of the person. */
export const blankVerification = (db: Db, scope: Scope, id: string, deletedAt: Date) =>
  db
    .update(verifications)
    .set({
      deletedAt,
      firstName: null,
      lastName: null,
      person: {},
      document: {},
      documentNumber: null,
      consents: [],
      customerId: null,
      callbackUrl: null,
      callbackParameters: null,
      clientDetails: null,
      simulation: null,
    })
    .where(and(eq(verifications.id, id), within(scope, owner)));

/** Removes all that hangs on a verification, up to its newest event and what is told of that. */
export async function deleteTraces(db: Db, id: string, newestSequence: number) {
  await db.delete(media).where(eq(media.verificationId, id));
  await db.delete(uploads).where(eq(uploads.verificationId, id));
  await db.delete(deviceReports).where(eq(deviceReports.verificationId, id));
  await db.delete(answers).where(eq(answers.verificationId, id));
  await db.delete(oneTimeTokens).where(eq(oneTimeTokens.verificationId, id));
  await db
    .delete(webhookMessages)
    .where(and(eq(webhookMessages.verificationId, id), lt(webhookMessages.eventSequence, newestSequence)));
  await db.delete(events).where(and(eq(events.verificationId, id), lt(events.sequence, newestSequence)));
  await db.delete(decisions).where(eq(decisions.verificationId, id));
  await deleteNotesOf(db, id);
  await deleteUserStatusesOf(db, id);
  await deletePendingOf(db, id);
  await db.update(attempts).set({ ip: null, userAgent: null }).where(eq(attempts.verificationId, id));
}

export async function countPendingDeliveries(db: Db, id: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(deliveries)
    .where(and(eq(deliveries.verificationId, id), eq(deliveries.status, "pending")));
  return row?.total ?? 0;
}

export const deleteVerificationRow = (db: Db, id: string) =>
  db.delete(verifications).where(eq(verifications.id, id));
