import { systemContext } from "@/lib/context";
import type { DocumentType, PictureContext } from "@/lib/core/document/document";
import { cardBackPicture, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { chooseDocument } from "@/lib/verifications/answer";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { handInPicture } from "@/lib/verifications/hand-in";

const bytesOf: Partial<Record<PictureContext, () => Promise<Buffer>>> = {
  document_front: passportPicture,
  document_back: cardBackPicture,
  address_document: passportPicture,
  face: selfiePicture,
};

/** What an end user does, with pictures of these. */
export async function handIn(id: string, type: DocumentType, contexts: PictureContext[]) {
  const ctx = systemContext();
  await applyEvent(ctx, id, "start");
  await chooseDocument(ctx, id, type, "GB");
  for (const context of contexts) {
    const bytes = await bytesOf[context]?.();
    if (bytes) await handInPicture(ctx, id, { context, stage: "final" }, bytes);
  }
  await applyEvent(ctx, id, "submit");
}

/** What a reviewer does. */
export async function approve(id: string) {
  await applyEvent(systemContext(), id, "escalate");
  await decideVerification(systemContext(), id, {
    ...{ outcome: "approved", reason: "document_and_face_checked" },
  });
}
