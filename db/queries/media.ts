import { and, count, desc, eq, exists, inArray, isNull } from "drizzle-orm";
import type { MediaContext, PictureContext, PictureStage } from "@/lib/core/document/document";
import type { Scope } from "@/lib/core/identity/actor";
import type { Picture } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { media } from "../schema/media";
import { uploads } from "../schema/uploads";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

export async function insertMedia(db: Db, row: typeof media.$inferInsert): Promise<Picture> {
  const [picture] = await db.insert(media).values(row).returning();
  if (!picture) throw new Error("an insert returned no row");
  return picture;
}

/** All pictures of a verification, newest first. */
export const selectMedia = (db: Db, scope: Scope, verificationId: string): Promise<Picture[]> =>
  db
    .select()
    .from(media)
    .where(and(eq(media.verificationId, verificationId), within(scope, media)))
    .orderBy(desc(media.createdAt));

export async function findMedia(db: Db, scope: Scope, id: string) {
  const [picture] = await db
    .select()
    .from(media)
    .where(
      and(
        eq(media.id, id),
        exists(
          db
            .select({ id: verifications.id })
            .from(verifications)
            .where(and(eq(verifications.id, media.verificationId), isNull(verifications.deletedAt))),
        ),
        within(scope, media),
      ),
    );
  return picture satisfies Picture | undefined;
}

/** The picture that counts in a context of an attempt. */
export async function findNewestMedia(
  db: Db,
  scope: Scope,
  attemptId: string,
  { context, stage }: { context: PictureContext; stage: PictureStage },
) {
  const [picture] = await db
    .select()
    .from(media)
    .where(
      and(
        eq(media.attemptId, attemptId),
        eq(media.context, context),
        eq(media.stage, stage),
        within(scope, media),
      ),
    )
    .orderBy(desc(media.createdAt))
    .limit(1);
  return picture;
}

export async function countMedia(db: Db, scope: Scope, attemptId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(media)
    .where(and(eq(media.attemptId, attemptId), within(scope, media)));
  return row?.total ?? 0;
}

/** Forgets an attempt's pictures in these contexts and says which they were, so that their files can go too. */
export const deleteMedia = (db: Db, scope: Scope, attemptId: string, contexts: readonly MediaContext[]) =>
  db
    .delete(media)
    .where(and(eq(media.attemptId, attemptId), inArray(media.context, [...contexts]), within(scope, media)))
    .returning({ id: media.id });

/** Says whether a picture is one that counts. */
export const setPictureStage = (db: Db, scope: Scope, id: string, stage: PictureStage) =>
  db
    .update(media)
    .set({ stage })
    .where(and(eq(media.id, id), within(scope, media)));

/** Which of these ids a picture or an upload has, of all integrations: a job clears up what none has. */
export async function selectKnownIds(db: Db, ids: string[]): Promise<string[]> {
  const rows = await Promise.all([
    db.select({ id: media.id }).from(media).where(inArray(media.id, ids)),
    db.select({ id: uploads.id }).from(uploads).where(inArray(uploads.id, ids)),
  ]);
  return rows.flat().map(({ id }) => id);
}
