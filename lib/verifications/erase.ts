import { countPendingDeliveries, deleteTraces, deleteVerificationRow } from "@/db/queries/erasure";
import { selectMedia } from "@/db/queries/media";
import { selectUploadIds } from "@/db/queries/uploads";
import { findKeptVerification } from "@/db/queries/verifications";
import { enqueue } from "@/db/queue";
import { type Ctx, inTransaction } from "@/lib/context";
import { erasePictureFiles } from "@/lib/media/files";
import { forgetPieces } from "@/lib/media/uploads";

/** By then whoever has to be told of the deletion has been, or a delivery stands in the table. */
const minutesUntilTold = 10;

/**
 * Erases what a deleted verification has left. Pictures and personal data go at once; the empty row stays until its
 * last message is delivered or given up. Safe to repeat, and does nothing to one that is not deleted.
 */
export async function eraseVerification(ctx: Ctx, id: string, now: Date) {
  const verification = await findKeptVerification(ctx.db, ctx.scope, id);
  if (!verification?.deletedAt) return;
  const { deletedAt, eventSequence } = verification;
  for (const picture of await selectMedia(ctx.db, ctx.scope, id)) await erasePictureFiles(picture.id);
  for (const upload of await selectUploadIds(ctx.db, ctx.scope, id)) await forgetPieces(upload.id);
  await inTransaction(ctx, async ({ db }) => {
    await deleteTraces(db, id, eventSequence);
    const isTold =
      now.getTime() - deletedAt.getTime() >= minutesUntilTold * 60_000 &&
      (await countPendingDeliveries(db, id)) === 0;
    if (isTold) await deleteVerificationRow(db, id);
    else {
      const runAt = new Date(now.getTime() + minutesUntilTold * 60_000);
      await enqueue(
        db,
        "verification.erase",
        { verificationId: id },
        { runAt, key: `verification.erase:${id}` },
      );
    }
  });
}
