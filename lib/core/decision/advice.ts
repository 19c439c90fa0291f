import type { ReasonId } from "./reasons";
import type { RetakeReason } from "./retakes";

/** What the end user can do better: each a text of the flow, in their language. */
export type AdviceKind =
  | "unreadable"
  | "cut_off"
  | "covered"
  | "face"
  | "several_faces"
  | "several_documents"
  | "missing"
  | "expired"
  | "damaged"
  | "unsupported"
  | "other";

const kinds: Record<RetakeReason, AdviceKind> = {
  poor_image_quality: "unreadable",
  document_not_fully_visible: "cut_off",
  face_not_visible: "face",
  selfie_missing: "missing",
  document_photo_missing: "missing",
  photos_missing: "missing",
  document_expired: "expired",
  document_damaged: "damaged",
  document_type_unsupported: "unsupported",
  video_missing: "missing",
  document_front_missing: "missing",
  document_back_missing: "missing",
  document_front_cut_off: "cut_off",
  document_back_cut_off: "cut_off",
  document_data_covered: "covered",
  last_name_unreadable: "unreadable",
  first_name_unreadable: "unreadable",
  date_of_birth_unreadable: "unreadable",
  issue_date_unreadable: "unreadable",
  expiry_date_unreadable: "unreadable",
  gender_unreadable: "unreadable",
  document_number_unreadable: "unreadable",
  personal_number_unreadable: "unreadable",
  nationality_unreadable: "unreadable",
  address_unreadable: "unreadable",
  pictures_missing: "missing",
  several_faces: "several_faces",
  several_documents: "several_documents",
};

const known: Partial<Record<ReasonId, AdviceKind>> = kinds;

/** The advice for a reason; a general one where the reason is none that asks again, or is not known. */
export const adviceKind = (reason: ReasonId | null): AdviceKind => (reason && known[reason]) ?? "other";
