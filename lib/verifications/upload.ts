import { lockAttempt } from "@/db/queries/attempts";
import { findMedia, findNewestMedia } from "@/db/queries/media";
import { insertUpload, lockUpload, selectUploads, setReceived, type Upload } from "@/db/queries/uploads";
import { type Ctx, inTransaction } from "@/lib/context";
import { maxPictureBytes } from "@/lib/core/document/picture";
import { AppError, conflict, invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { assemble, dropUpload, dropUploads, forgetPieces, keepPiece } from "@/lib/media/uploads";
import { sha256 } from "@/lib/secrets/digest";
import { addCapturePicture, type CapturedPicture, checkPictureIsWanted } from "./applicant";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

// A picture that comes in pieces, and goes on where a lost connection has left it.

type Announced = CapturedPicture & { size: number; sha256: string };
type Progress = { id: string; received: number };

/**
 * Announces a picture. The same one again goes on where it was, or has arrived already; another one takes the place
 * of what was on its way there.
 */
export async function openUpload(ctx: Ctx, id: string, announced: Announced): Promise<Progress> {
  const { size, context, stage } = announced;
  if (size > maxPictureBytes) throw new AppError("too_large", "The picture is larger than 20 MB.");
  const { status, integrationId } = await getVerification(ctx, id);
  if (status !== "started") throw conflict("This verification is not open for pictures.");
  await checkPictureIsWanted(ctx, id, context);
  const { id: attemptId } = await getAttempt(ctx, id);
  return inTransaction(ctx, async (ctx) => {
    const { db, scope } = ctx;
    await lockAttempt(db, scope, attemptId);
    const newest = await findNewestMedia(db, scope, attemptId, { context, stage });
    if (newest?.sha256 === announced.sha256) return { id: newest.id, received: size };
    const place = { context, stage };
    const begun = await selectUploads(db, scope, attemptId, place);
    const same = begun.find((upload) => upload.sha256 === announced.sha256 && upload.size === size);
    if (same) return { id: same.id, received: same.received };
    await dropUploads(ctx, attemptId, place);
    const uploadId = crypto.randomUUID();
    await insertUpload(db, {
      ...announced,
      ...{ id: uploadId, integrationId, verificationId: id, attemptId, createdAt: new Date() },
    });
    return { id: uploadId, received: 0 };
  });
}

/** Takes the piece that begins at `offset`. With the last one the picture is looked at and kept, or refused. */
export async function receivePiece(
  ctx: Ctx,
  id: string,
  uploadId: string,
  offset: number,
  bytes: Buffer,
): Promise<{ received: number; isWhole: boolean }> {
  if (!isUuid(uploadId)) throw notFound("upload");
  // Its answer was lost.
  if (bytes.length === 0 && (await findMedia(ctx.db, ctx.scope, uploadId)))
    return { received: offset, isWhole: true };
  const { id: attemptId } = await getAttempt(ctx, id);
  const upload = await inTransaction(ctx, async ({ db, scope }) => {
    const upload = await lockUpload(db, scope, uploadId);
    if (upload?.attemptId !== attemptId) throw notFound("upload");
    if (upload.received !== offset)
      throw new AppError("conflict", "The upload goes on at another place.", { received: upload.received });
    const received = offset + bytes.length;
    if (received > upload.size) throw invalid("There are more bytes than were announced.");
    if (bytes.length === 0) return upload;
    await keepPiece(uploadId, offset, bytes);
    await setReceived(db, scope, uploadId, received);
    return { ...upload, received };
  });
  const isWhole = upload.received === upload.size;
  if (isWhole) await finish(ctx, id, upload);
  return { received: upload.received, isWhole };
}

async function finish(ctx: Ctx, id: string, upload: Upload) {
  const bytes = await assemble(upload);
  if (!bytes || sha256(bytes) !== upload.sha256) {
    await forgetPieces(upload.id);
    await setReceived(ctx.db, ctx.scope, upload.id, 0);
    throw new AppError("conflict", "The picture did not arrive as it was announced.", { received: 0 });
  }
  try {
    await addCapturePicture(ctx, id, upload, bytes);
  } catch (error) {
    if (error instanceof AppError) await dropUpload(ctx, upload.id);
    throw error;
  }
  await dropUpload(ctx, upload.id);
}
