import { deleteMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { type DocumentType, type MediaContext, offeredDocumentTypes } from "@/lib/core/document/document";
import { AppError, invalid } from "@/lib/core/errors";
import { isOpen } from "@/lib/core/verification/status";
import { addPicture } from "@/lib/media/add";
import { removePictureFiles } from "@/lib/media/files";
import { chooseDocument, giveConsent } from "./answer";
import { applyEvent } from "./apply";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";
import { submitVerification } from "./submit";

// What the end user does, safe to repeat: a phone that lost the answer asks again and gets the same.

const closed = () => new AppError("gone", "This link cannot be used any more.");

/** Opens the flow; a resubmission opens its next attempt. Does nothing where it is open already. */
export async function startCapture(ctx: Ctx, id: string) {
  const { status } = await getVerification(ctx, id);
  if (status === "started") return;
  if (!isOpen(status)) throw closed();
  try {
    await applyEvent(ctx, id, "start");
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // A second tab may have been quicker.
    if ((await getVerification(ctx, id)).status !== "started") throw error;
  }
}

export async function consentToCapture(ctx: Ctx, id: string, version: string) {
  const attempt = await getAttempt(ctx, id);
  if (attempt.consentVersion !== version) await giveConsent(ctx, id, version);
}

const documentSides: MediaContext[] = ["document_front", "document_back"];

/** Chooses the document. Pictures of another one, taken before in this attempt, are forgotten. */
export async function chooseCaptureDocument(ctx: Ctx, id: string, type: DocumentType, country: string) {
  const { id: attemptId, documentType, documentCountry } = await getAttempt(ctx, id);
  if (documentType === type && documentCountry === country) return;
  const isOffered = (offeredDocumentTypes as readonly DocumentType[]).includes(type);
  if (!isOffered && documentType !== type) throw invalid("This kind of document was not asked for.");
  await chooseDocument(ctx, id, type, country);
  const forgotten = await deleteMedia(ctx.db, ctx.scope, attemptId, documentSides);
  for (const picture of forgotten) await removePictureFiles(picture.id);
}

/** Adds a picture; none before the end user has agreed that pictures are kept. */
export async function addCapturePicture(ctx: Ctx, id: string, context: MediaContext, bytes: Buffer) {
  const { consentedAt } = await getAttempt(ctx, id);
  if (!consentedAt) throw invalid("Consent has not been given yet.");
  await addPicture(ctx, id, context, bytes);
}

/** Hands the attempt in. Does nothing where it has been handed in. */
export async function submitCapture(ctx: Ctx, id: string) {
  const { status } = await getVerification(ctx, id);
  if (status === "submitted" || status === "review") return;
  if (status !== "started") throw closed();
  await submitVerification(ctx, id);
}
