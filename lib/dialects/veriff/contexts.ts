import type { PictureContext, PictureStage } from "@/lib/core/document/document";

/** What pictures show (veriff.md 8.3). */
const wireContexts: Record<PictureContext, string> = {
  face: "face",
  // The vendor has no word for a turned head: clients see further pictures of the face.
  face_left: "face",
  face_right: "face",
  face_from_chip: "face-nfc",
  face_cropped: "face-cropped",
  face_reference: "face-reference",
  face_from_registry: "registry-face",
  document_front: "document-front",
  document_front_qr_code: "document-front-qrcode",
  document_front_portrait: "document-front-face-cropped",
  document_front_signed: "document-front-with-signature",
  document_back: "document-back",
  document_back_barcode: "document-back-barcode",
  document_back_qr_code: "document-back-qrcode",
  document_and_face: "document-and-face",
  address_document: "address-front",
  other_document: "generic-document-front",
};

/** Those of which there is a first, preliminary picture. */
const staged: readonly PictureContext[] = [
  ...(["face", "document_front", "document_front_qr_code", "document_front_signed"] as const),
  ...(["document_back", "document_back_barcode", "document_back_qr_code", "document_and_face"] as const),
];

type Kind = { context: PictureContext; stage: PictureStage };

export const wireContext = ({ context, stage }: Kind) =>
  stage === "preliminary" ? `${wireContexts[context]}-pre` : wireContexts[context];

const kinds = new Map(
  // Backwards, so that of contexts that share a word the first is what it means.
  (Object.keys(wireContexts) as PictureContext[])
    .reverse()
    .flatMap((context) =>
      (["final", "preliminary"] as const)
        .filter((stage) => stage === "final" || staged.includes(context))
        .map((stage): [string, Kind] => [wireContext({ context, stage }), { context, stage }]),
    ),
);

/** What a context of this dialect means, or undefined where it has no such context for pictures. */
export const pictureKind = (context: string): Kind | undefined => kinds.get(context);
