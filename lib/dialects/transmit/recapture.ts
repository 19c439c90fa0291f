import type { ReasonId } from "@/lib/core/decision/reasons";
import { isRetakeReason, type RetakeReason } from "@/lib/core/decision/retakes";

/** transmit.md B4, as far as we have a use for them; clients map those they do not know to `other`. */
const recaptureReasons = [
  ...(["image_missing", "document_expired", "document_not_supported", "document_damaged"] as const),
  ...(["poor_image_quality", "obstructed", "document_not_matching", "face_not_found", "multi_face"] as const),
];
export type RecaptureReason = (typeof recaptureReasons)[number];

const words: Record<RetakeReason, RecaptureReason> = {
  photos_missing: "image_missing",
  selfie_missing: "image_missing",
  document_photo_missing: "image_missing",
  document_front_missing: "image_missing",
  document_back_missing: "image_missing",
  pictures_missing: "image_missing",
  video_missing: "image_missing",
  document_expired: "document_expired",
  document_type_unsupported: "document_not_supported",
  document_damaged: "document_damaged",
  poor_image_quality: "poor_image_quality",
  document_not_fully_visible: "obstructed",
  document_front_cut_off: "obstructed",
  document_back_cut_off: "obstructed",
  document_data_covered: "obstructed",
  face_not_visible: "face_not_found",
  several_faces: "multi_face",
  several_documents: "document_not_matching",
  last_name_unreadable: "poor_image_quality",
  first_name_unreadable: "poor_image_quality",
  date_of_birth_unreadable: "poor_image_quality",
  issue_date_unreadable: "poor_image_quality",
  expiry_date_unreadable: "poor_image_quality",
  gender_unreadable: "poor_image_quality",
  document_number_unreadable: "poor_image_quality",
  personal_number_unreadable: "poor_image_quality",
  nationality_unreadable: "poor_image_quality",
  address_unreadable: "poor_image_quality",
};

export const recaptureReason = (reason: ReasonId | undefined): RecaptureReason | undefined =>
  reason !== undefined && isRetakeReason(reason) ? words[reason] : undefined;
