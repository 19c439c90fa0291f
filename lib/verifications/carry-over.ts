import { insertMedia, selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import type { MediaContext } from "@/lib/core/document/document";
import { countedPicture } from "@/lib/core/document/taken";
import type { Attempt, Picture, Verification } from "@/lib/core/verification/verification";
import { copyPictureFiles, removePictureFiles } from "@/lib/media/files";

/** The pictures that an attempt takes over from the one before, as pictures of its own: deleting one leaves the other. */
export async function carryOver(
  { db, scope }: Ctx,
  { id: verificationId, integrationId }: Verification,
  { from, to, contexts }: { from: Attempt; to: Attempt; contexts: readonly MediaContext[] },
) {
  const pictures = await selectMedia(db, scope, verificationId);
  const counted = contexts.flatMap((context) => countedPicture(pictures, from.id, context) ?? []);
  const copied: string[] = [];
  try {
    for (const picture of counted) {
      const id = crypto.randomUUID();
      copied.push(id);
      await copyPictureFiles(picture.id, id);
      await insertMedia(db, { ...rowOf(picture), id, integrationId, verificationId, attemptId: to.id });
    }
  } catch (error) {
    for (const id of copied) await removePictureFiles(id);
    throw error;
  }
}

const rowOf = (picture: Picture) => ({ ...picture, carriedFrom: picture.id, createdAt: new Date() });
