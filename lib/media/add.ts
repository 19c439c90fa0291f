import { countMedia, findNewestMedia, insertMedia } from "@/db/queries/media";
import { reserveEvent } from "@/db/queries/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import type { PictureContext, PictureSource, PictureStage } from "@/lib/core/document/document";
import { maxPictureBytes, minShortEdge, type PictureType } from "@/lib/core/document/picture";
import { AppError, conflict } from "@/lib/core/errors";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Picture } from "@/lib/core/verification/verification";
import { sha256 } from "@/lib/secrets/digest";
import { getAttempt } from "@/lib/verifications/attempt";
import { getVerification } from "@/lib/verifications/get";
import { recordEvent } from "@/lib/verifications/record";
import { removePictureFiles, writePictureFiles } from "./files";
import { pictureKinds } from "./format";
import { type InspectedPicture, inspectPicture } from "./inspect";

/** Retakes are welcome; a script that fills the disk is not. */
const maxPicturesPerAttempt = 50;

const closed = () => conflict("This verification is not open for pictures.");

type Terms = {
  stage: PictureStage;
  source: PictureSource | null;
  accepted: readonly PictureType[];
  /** In which the verification takes pictures. */
  statuses: readonly VerificationStatus[];
  minShortEdge: number;
};
export const endUserTerms: Terms = {
  stage: "final",
  source: null,
  accepted: pictureKinds,
  statuses: ["started"],
  minShortEdge,
};

/**
 * Adds a picture to the newest attempt of a verification that is open for pictures. Sending the same bytes again, as a phone does that
 * has lost the answer, gives the picture that is already there.
 */
export async function addPicture(
  ctx: Ctx,
  verificationId: string,
  context: PictureContext,
  bytes: Buffer,
  terms = endUserTerms,
): Promise<Picture> {
  if (bytes.length > maxPictureBytes) throw new AppError("too_large", "The picture is larger than 20 MB.");
  const { status } = await getVerification(ctx, verificationId);
  if (!terms.statuses.includes(status)) throw closed();
  const { id: attemptId } = await getAttempt(ctx, verificationId);

  if ((await countMedia(ctx.db, ctx.scope, attemptId)) >= maxPicturesPerAttempt)
    throw new AppError("rate_limited", "Too many pictures have been sent.");
  const { minShortEdge, accepted, stage, source } = terms;
  const inspected = await inspectPicture(bytes, { context, minShortEdge, accepted });
  const digest = sha256(inspected.original);
  const newest = await findNewestMedia(ctx.db, ctx.scope, attemptId, { context, stage });
  if (newest?.sha256 === digest) return newest;

  const id = crypto.randomUUID();
  try {
    await writePictureFiles(id, inspected.original, inspected.view);
    const place = { id, verificationId, attemptId, context, stage, source, sha256: digest };
    return await record(ctx, place, inspected, terms.statuses);
  } catch (error) {
    await removePictureFiles(id);
    throw error;
  }
}

type Place = Pick<Picture, "id" | "attemptId" | "context" | "stage" | "source" | "sha256"> & {
  verificationId: string;
};

/** The row and its event; refused where the attempt was handed in while the picture was being looked at. */
const record = (
  ctx: Ctx,
  place: Place,
  { mimeType, original, width, height, quality }: InspectedPicture,
  statuses: Terms["statuses"],
) =>
  inTransaction(ctx, async (ctx) => {
    const verification = await reserveEvent(ctx.db, ctx.scope, place.verificationId, statuses);
    if (!verification) throw closed();
    const attempt = await getAttempt(ctx, verification.id);
    if (attempt.id !== place.attemptId) throw closed();
    const at = new Date();
    const picture = await insertMedia(ctx.db, {
      ...place,
      integrationId: verification.integrationId,
      mimeType,
      size: original.length,
      width,
      height,
      quality,
      createdAt: at,
    });
    await recordEvent(ctx, verification, {
      type: "add_media",
      attemptId: attempt.id,
      details: { context: place.context, pictureId: place.id },
      at,
    });
    return picture;
  });
