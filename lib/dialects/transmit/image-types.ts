import type { MediaContext, PictureContext } from "@/lib/core/document/document";

export const imageTypes = ["document_front", "document_back", "selfie"] as const;
export type ImageType = (typeof imageTypes)[number];

const contexts: Record<ImageType, MediaContext> = {
  document_front: "document_front",
  document_back: "document_back",
  selfie: "face",
};

export const contextOf = (type: ImageType): MediaContext => contexts[type];

/** What this vendor's clients can photograph; a flow that asks for more goes on to a person without it. */
export const sendableContexts: readonly MediaContext[] = Object.values(contexts);

/** What an image is called, or undefined where the vendor has no such images. */
export const imageTypeOf = (context: PictureContext): ImageType | undefined =>
  imageTypes.find((type) => contexts[type] === context);

export const presentMissing = (missing: readonly MediaContext[]): ImageType[] =>
  missing.flatMap((context) => imageTypeOf(context) ?? []);
