import { deleteMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { documentSides, picturesOfFlow } from "@/lib/core/decision/retakes";
import type { DocumentType, MediaContext, PictureSource, PictureStage } from "@/lib/core/document/document";
import { AppError, invalid } from "@/lib/core/errors";
import { acceptedDocuments } from "@/lib/core/flow/flow";
import { isOpen } from "@/lib/core/verification/status";
import { definitionOf } from "@/lib/flows/find";
import { addPicture, endUserTerms } from "@/lib/media/add";
import { removePictureFiles } from "@/lib/media/files";
import { dropUploads } from "@/lib/media/uploads";
import { chooseDocument } from "./answer";
import { getAttempt } from "./attempt";
import { getCaptureState } from "./capture-state";
import { getVerification } from "./get";
import { ensureStarted, startVerification } from "./start";
import { submitVerification } from "./submit";

// What the end user does, safe to repeat: a phone that lost the answer asks again and gets the same.

const closed = () => new AppError("gone", "This link cannot be used any more.");

/** Opens the flow; a resubmission opens its next attempt. Does nothing where it is open already. */
export async function startCapture(ctx: Ctx, id: string) {
  const { status } = await getVerification(ctx, id);
  if (status === "started") return;
  if (!isOpen(status)) throw closed();
  await ensureStarted(ctx, id, () => startVerification(ctx, id));
}

/** Chooses the document. Pictures of another one, taken before in this attempt, are forgotten. */
export async function chooseCaptureDocument(ctx: Ctx, id: string, type: DocumentType, country: string) {
  const { id: attemptId, documentType, documentCountry } = await getAttempt(ctx, id);
  if (documentType === type && documentCountry === country) return;
  const { choosesDocument, steps } = await getCaptureState(ctx, id);
  if (!choosesDocument) throw invalid("There is no document to choose.");
  // What the client has asked for itself is accepted whatever the flow says.
  const isAccepted = acceptedDocuments({ steps }).includes(type);
  const { documentType: asked } = await getVerification(ctx, id);
  if (!isAccepted && asked !== type) throw invalid("This kind of document was not asked for.");
  await chooseDocument(ctx, id, type, country);
  const forgotten = await deleteMedia(ctx.db, ctx.scope, attemptId, documentSides);
  for (const picture of forgotten) await removePictureFiles(picture.id);
  for (const context of documentSides) await dropUploads(ctx, attemptId, { context });
}

export type CapturedPicture = { context: MediaContext; stage: PictureStage; source: PictureSource };

/** Refuses pictures before the end user has agreed that they are kept, and those that the flow does not ask for. */
export async function checkPictureIsWanted(ctx: Ctx, id: string, context: MediaContext) {
  const { consentedAt, documentType } = await getAttempt(ctx, id);
  if (!consentedAt) throw invalid("Consent has not been given yet.");
  const flow = await definitionOf(ctx, await getVerification(ctx, id));
  const asked = [...picturesOfFlow(flow, null), ...picturesOfFlow(flow, documentType)];
  if (!asked.includes(context)) throw invalid("This picture was not asked for.");
}

export async function addCapturePicture(
  ctx: Ctx,
  id: string,
  { context, stage, source }: CapturedPicture,
  bytes: Buffer,
) {
  await checkPictureIsWanted(ctx, id, context);
  await addPicture(ctx, id, context, bytes, { ...endUserTerms, stage, source });
}

/** Hands the attempt in. Does nothing where it has been handed in. */
export async function submitCapture(ctx: Ctx, id: string) {
  const { status } = await getVerification(ctx, id);
  if (status === "submitted" || status === "review") return;
  if (status !== "started") throw closed();
  await submitVerification(ctx, id);
}
