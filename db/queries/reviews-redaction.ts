import { and, eq, isNotNull } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { notes, pendingDecisions, userStatuses } from "../schema/reviews";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

/** Whether its data was taken out. */
export async function isRedacted(db: Db, scope: Scope, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: verifications.id })
    .from(verifications)
    .where(
      and(
        eq(verifications.id, id),
        isNotNull(verifications.redactedAt),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    );
  return row !== undefined;
}

// None of these takes a scope: the caller holds the verification.

export const deleteNotesOf = (db: Db, verificationId: string) =>
  db.delete(notes).where(eq(notes.verificationId, verificationId));

/** Status and reason are free text, and the code is made of it. */
export const deleteUserStatusesOf = (db: Db, verificationId: string) =>
  db.delete(userStatuses).where(eq(userStatuses.verificationId, verificationId));

export const deletePendingOf = (db: Db, verificationId: string) =>
  db.delete(pendingDecisions).where(eq(pendingDecisions.verificationId, verificationId));
