import { type DocumentType, type MediaContext, mediaContexts } from "../document/document";
import { acceptedDocuments, type FlowDefinition, requiredPictures } from "../flow/flow";
import { type ReasonId, reasons } from "./reasons";

/** A reason for which pictures are asked for again. */
export type RetakeReason = {
  [Id in ReasonId]: (typeof reasons)[Id]["outcome"] extends "resubmission_requested" ? Id : never;
}[ReasonId];

export const isRetakeReason = (id: ReasonId): id is RetakeReason =>
  reasons[id].outcome === "resubmission_requested";

/** What a reason says is to be done again. With another document its kind and country are chosen anew as well. */
type Redo = "front" | "back" | "document" | "another_document" | "face" | "everything";

const redoFor: Record<RetakeReason, Redo> = {
  poor_image_quality: "everything",
  document_not_fully_visible: "document",
  face_not_visible: "face",
  selfie_missing: "face",
  document_photo_missing: "document",
  photos_missing: "everything",
  document_expired: "another_document",
  document_damaged: "another_document",
  document_type_unsupported: "another_document",
  video_missing: "everything",
  document_front_missing: "front",
  document_back_missing: "back",
  document_front_cut_off: "front",
  document_back_cut_off: "back",
  document_data_covered: "document",
  last_name_unreadable: "document",
  first_name_unreadable: "document",
  date_of_birth_unreadable: "document",
  issue_date_unreadable: "document",
  expiry_date_unreadable: "document",
  gender_unreadable: "document",
  document_number_unreadable: "document",
  personal_number_unreadable: "document",
  nationality_unreadable: "document",
  address_unreadable: "document",
  pictures_missing: "everything",
  several_faces: "face",
  several_documents: "document",
};

export const documentSides: readonly MediaContext[] = ["document_front", "document_back"];

const picturesOf: Record<Redo, readonly MediaContext[]> = {
  front: ["document_front"],
  back: ["document_back"],
  document: documentSides,
  another_document: documentSides,
  face: ["face", "face_left", "face_right"],
  everything: mediaContexts,
};

/** What is photographed anew for a reason, where whoever decides does not say it. */
export const defaultRetakes = (reason: RetakeReason): readonly MediaContext[] => picturesOf[redoFor[reason]];

/** Every picture that a flow can take, whatever document is shown. */
export function picturesOfFlow(flow: Pick<FlowDefinition, "steps">, type: DocumentType | null) {
  const types = type ? [type] : acceptedDocuments(flow);
  const pictures = (types.length > 0 ? types : (["passport"] as const)).flatMap((each) =>
    requiredPictures(flow, each),
  );
  return mediaContexts.filter((context) => pictures.includes(context));
}

type Before = {
  flow: Pick<FlowDefinition, "steps">;
  /** Of the attempt that was decided. */
  documentType: DocumentType | null;
  taken: readonly MediaContext[];
  reason: ReasonId;
  /** As whoever decided has said it. */
  retakes: readonly MediaContext[] | null;
};

export type NextAttempt = {
  /** What is photographed in it; null is everything. */
  retakes: MediaContext[] | null;
  /** What it takes over from the attempt before. */
  carried: MediaContext[];
  keepsDocument: boolean;
  choosesDocument: boolean;
};

/** What the next attempt asks for. Together with what it takes over that is all that the flow requires. */
export function nextAttempt({ flow, documentType, taken, reason, retakes }: Before): NextAttempt {
  const asksDocument = acceptedDocuments(flow).length > 0;
  const redo = isRetakeReason(reason) ? redoFor[reason] : "everything";
  const wanted = retakes ?? picturesOf[redo];
  const isOther =
    asksDocument && redo === "another_document" && wanted.some((context) => documentSides.includes(context));
  const keepsDocument = asksDocument && !isOther && documentType !== null;
  const all = picturesOfFlow(flow, keepsDocument ? documentType : null);
  const isRedone = (context: MediaContext) =>
    wanted.includes(context) ||
    !taken.includes(context) ||
    // Sides of a document that is not known to be the same are worth nothing.
    (asksDocument && !keepsDocument && documentSides.includes(context));
  const redone = all.filter(isRedone);
  const isAll = redone.length === all.length || redone.length === 0;
  return {
    retakes: isAll ? null : redone,
    carried: isAll ? [] : all.filter((context) => !isRedone(context)),
    keepsDocument,
    choosesDocument: asksDocument && (isAll || !keepsDocument),
  };
}
