import { and, eq, lt } from "drizzle-orm";
import type { MediaContext, PictureStage } from "@/lib/core/document/document";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { uploads } from "../schema/uploads";
import { within } from "../scope";

export type Upload = typeof uploads.$inferSelect;

export const insertUpload = (db: Db, row: typeof uploads.$inferInsert) => db.insert(uploads).values(row);

/** What is on its way to a place of an attempt. */
export const selectUploads = (
  db: Db,
  scope: Scope,
  attemptId: string,
  place: { context: MediaContext; stage?: PictureStage },
): Promise<Upload[]> =>
  db
    .select()
    .from(uploads)
    .where(
      and(
        eq(uploads.attemptId, attemptId),
        eq(uploads.context, place.context),
        place.stage && eq(uploads.stage, place.stage),
        within(scope, uploads),
      ),
    );

/** Locked until the transaction ends, so that of two pieces at once one waits for the other. */
export async function lockUpload(db: Db, scope: Scope, id: string): Promise<Upload | undefined> {
  const [upload] = await db
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, id), within(scope, uploads)))
    .for("update");
  return upload;
}

export const setReceived = (db: Db, scope: Scope, id: string, received: number) =>
  db
    .update(uploads)
    .set({ received })
    .where(and(eq(uploads.id, id), within(scope, uploads)));

export const deleteUpload = (db: Db, scope: Scope, id: string) =>
  db.delete(uploads).where(and(eq(uploads.id, id), within(scope, uploads)));

export const selectUploadIds = (db: Db, scope: Scope, verificationId: string) =>
  db
    .select({ id: uploads.id })
    .from(uploads)
    .where(and(eq(uploads.verificationId, verificationId), within(scope, uploads)));

/** Of all integrations: a job clears up. */
export const selectUploadsBefore = (db: Db, before: Date, limit: number) =>
  db
    .select({ id: uploads.id })
    .from(uploads)
    .where(lt(uploads.createdAt, before))
    .orderBy(uploads.createdAt)
    .limit(limit);
