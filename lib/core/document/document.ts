export const documentTypes = ["passport", "id_card", "drivers_license", "residence_permit", "visa"] as const;
export type DocumentType = (typeof documentTypes)[number];

export const isDocumentType = (value: unknown): value is DocumentType =>
  (documentTypes as readonly unknown[]).includes(value);

export const documentNames: Record<DocumentType, string> = {
  passport: "Passport",
  id_card: "ID card",
  drivers_license: "Driver’s licence",
  residence_permit: "Residence permit",
  visa: "Visa",
};

/** Whether it is a page of a book that is shown, which has no back. */
export const isBook = (type: DocumentType) => type === "passport" || type === "visa";

/** What the end user photographs; with the head turned to either side where liveness is asked for. */
export const mediaContexts = [
  "document_front",
  "document_back",
  "address_document",
  "face",
  "face_left",
  "face_right",
] as const;
export type MediaContext = (typeof mediaContexts)[number];

/** What a picture can show: what the flow asks for, and what a client may hand in besides. */
export const pictureContexts = [
  ...mediaContexts,
  "document_and_face",
  "document_front_qr_code",
  "document_front_signed",
  "document_front_portrait",
  "document_back_barcode",
  "document_back_qr_code",
  "face_cropped",
  "face_reference",
  "face_from_chip",
  "face_from_registry",
  "other_document",
] as const;
export type PictureContext = (typeof pictureContexts)[number];

export const mediaContextNames: Record<PictureContext, string> = {
  document_front: "Document front",
  document_back: "Document back",
  face: "Selfie",
  document_and_face: "Selfie with document",
  document_front_qr_code: "QR code on the front",
  document_front_signed: "Document front with signature",
  document_front_portrait: "Portrait on the document",
  document_back_barcode: "Barcode on the back",
  document_back_qr_code: "QR code on the back",
  face_left: "Face, turned left",
  face_right: "Face, turned right",
  face_cropped: "Face, cropped",
  face_reference: "Reference face",
  face_from_chip: "Face from the chip",
  face_from_registry: "Face from a registry",
  address_document: "Proof of address",
  other_document: "Other document",
};

/** A preliminary picture was taken on the way to the final one, which is the one that counts. */
/** Where a picture came from: the live camera, a file that somebody chose, or the client's own backend. */
export const pictureSources = ["camera", "file", "client"] as const;
export type PictureSource = (typeof pictureSources)[number];

export const pictureStages = ["final", "preliminary"] as const;
export type PictureStage = (typeof pictureStages)[number];

const sides: Record<DocumentType, readonly MediaContext[]> = {
  passport: ["document_front"],
  visa: ["document_front"],
  id_card: ["document_front", "document_back"],
  drivers_license: ["document_front", "document_back"],
  residence_permit: ["document_front", "document_back"],
};

/** The pictures an attempt needs before it can be submitted by the end user, in the order they are taken. */
export const requiredMedia = (type: DocumentType): readonly MediaContext[] => [...sides[type], "face"];
