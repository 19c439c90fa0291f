import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { answers } from "../schema/answers";
import { attempts } from "../schema/attempts";
import { bulkItems } from "../schema/bulk";
import { decisions } from "../schema/decisions";
import { deviceReports } from "../schema/device-reports";
import { events } from "../schema/events";
import { media } from "../schema/media";
import { oneTimeTokens } from "../schema/one-time-tokens";
import { uploads } from "../schema/uploads";
import { verifications } from "../schema/verifications";
import { deliveries, deliveryTries, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/** False where it was redacted before. */
export async function setRedacted(db: Db, scope: Scope, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(verifications)
    .set({
      redactedAt: now,
      updatedAt: now,
      picturesRemovedAt: sql`coalesce(${verifications.picturesRemovedAt}, ${now.toISOString()}::timestamptz)`,
      ...{ firstName: null, lastName: null, person: {}, document: {}, documentNumber: null, consents: [] },
      // What the client calls somebody is theirs to choose, and often an e-mail address: nobody can tell that it is none.
      ...{ vendorData: null, endUserId: null, customerId: null },
      ...{ callbackUrl: null, callbackParameters: null, clientDetails: null, simulation: null },
    })
    .where(and(eq(verifications.id, id), isNull(verifications.redactedAt), within(scope, owner)))
    .returning({ id: verifications.id });
  return rows.length > 0;
}

export const setPicturesRemoved = (db: Db, scope: Scope, id: string, picturesRemovedAt: Date) =>
  db
    .update(verifications)
    .set({ picturesRemovedAt })
    .where(and(eq(verifications.id, id), within(scope, owner)));

export const setRetentionExemption = (db: Db, scope: Scope, id: string, retentionExemptAt: Date | null) =>
  db
    .update(verifications)
    .set({ retentionExemptAt })
    .where(and(eq(verifications.id, id), within(scope, owner)));

/** When data and pictures were taken out, or are not to be. */
export async function findKeeping(db: Db, scope: Scope, id: string) {
  const { redactedAt, picturesRemovedAt, retentionExemptAt } = verifications;
  const [row] = await db
    .select({ redactedAt, picturesRemovedAt, retentionExemptAt })
    .from(verifications)
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)));
  return row;
}

// None of the rest takes a scope: the caller holds the verification.

/** Forgets all pictures and what was on its way, and gives the ids under which their files lie. */
export async function deletePictures(db: Db, id: string): Promise<string[]> {
  const gone = await db.delete(media).where(eq(media.verificationId, id)).returning({ id: media.id });
  const left = await db.delete(uploads).where(eq(uploads.verificationId, id)).returning({ id: uploads.id });
  return [...gone, ...left].map((file) => file.id);
}

/** What else says who somebody is: where from, on what device, in which words. Status, decision, reason and times stay. */
export async function blankPerson(db: Db, id: string) {
  await db.delete(deviceReports).where(eq(deviceReports.verificationId, id));
  await db.delete(answers).where(eq(answers.verificationId, id));
  await db.delete(oneTimeTokens).where(eq(oneTimeTokens.verificationId, id));
  await db.update(attempts).set({ ip: null, userAgent: null }).where(eq(attempts.verificationId, id));
  await db.update(decisions).set({ note: null }).where(eq(decisions.verificationId, id));
  await db.update(events).set({ ip: null, details: {} }).where(eq(events.verificationId, id));
  await db.update(bulkItems).set({ message: null }).where(eq(bulkItems.verificationId, id));
}

/** Empties what clients were told and what they answered; what has not arrived is given up. */
export async function blankMessages(db: Db, id: string, settledAt: Date) {
  await db.update(webhookMessages).set({ bodies: {} }).where(eq(webhookMessages.verificationId, id));
  await db
    .update(deliveries)
    .set({ status: "failed", nextTryAt: null, settledAt })
    .where(and(eq(deliveries.verificationId, id), eq(deliveries.status, "pending")));
  const ofVerification = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(eq(deliveries.verificationId, id));
  await db
    .update(deliveryTries)
    .set({ requestHeaders: {}, responseHeaders: null, responseBody: null })
    .where(inArray(deliveryTries.deliveryId, ofVerification));
}
