import { finerReasons } from "./finer-reasons";
import { approval, doubt, type Reason, refusal, repeat } from "./reason";
import type { Verdict } from "./verdict";

/** The reasons people choose from, most used first within an outcome. */
const commonReasons = {
  document_and_face_checked: approval("Document is genuine and the face matches"),
  confirmed_by_other_means: approval("Identity confirmed by other means"),

  document_tampered: refusal("Document looks altered"),
  face_mismatch: refusal("Face does not match the document photo"),
  name_mismatch: refusal("Name differs from the document"),
  physical_document_not_used: refusal("Not a physical document"),
  suspicious_behaviour: refusal("Suspicious behaviour"),
  known_fraud: refusal("Known fraud"),
  duplicate_person: refusal("Same person seen too often"),
  duplicate_document: refusal("Same document seen too often"),
  duplicate_device: refusal("Same device seen too often"),
  session_misused: refusal("Someone else used the link"),
  location_restricted: refusal("Location is not allowed"),
  identity_farming: refusal("Person acts for somebody else"),

  poor_image_quality: repeat(
    "Picture is not readable",
    "The picture was hard to read. Find good light, hold still and avoid reflections.",
  ),
  document_not_fully_visible: repeat(
    "Document is cut off or covered",
    "Part of the document was missing. Make sure that all four corners are in the picture.",
  ),
  face_not_visible: repeat(
    "Face is not clearly visible",
    "Your face was not clearly visible. Take off glasses or a hat and look straight into the camera.",
  ),
  selfie_missing: repeat("Selfie is missing", "The picture of your face was missing. Please take one."),
  document_photo_missing: repeat(
    "Document picture is missing",
    "A picture of your document was missing. Please photograph every side you are asked for.",
  ),
  photos_missing: repeat("Pictures are missing", "Some pictures were missing. Please take all of them."),
  document_expired: repeat(
    "Document has expired",
    "This document has expired. Please use one that is still valid.",
  ),
  document_damaged: repeat(
    "Document is damaged",
    "This document is damaged. Please use another one that is in good condition.",
  ),
  document_type_unsupported: repeat(
    "Document type is not accepted",
    "This kind of document is not accepted. Please use another one.",
  ),

  awaits_person: doubt("Waits for a person to decide"),
  pictures_incomplete: doubt("Submitted without all of the pictures"),
} as const;

/** Every reason a decision can have. Dialects translate the ids. */
export const reasons = { ...commonReasons, ...finerReasons };

export type ReasonId = keyof typeof reasons;

export const reasonIds = Object.keys(reasons) as [ReasonId, ...ReasonId[]];

const commonIds = Object.keys(commonReasons) as (keyof typeof commonReasons)[];

/** What a person may choose from for an outcome. */
export const reasonsFor = (outcome: Verdict) => commonIds.filter((id) => reasons[id].outcome === outcome);

/** What the end user is told for a reason, or undefined where it is none of their business. */
export const adviceFor = (id: ReasonId): string | undefined => {
  const reason: Reason = reasons[id];
  return reason.advice;
};

const isReason = (id: string | undefined): id is ReasonId => id !== undefined && Object.hasOwn(reasons, id);

/** The reason that `id` is a finer form of, or undefined where it is as broad as they come. */
export const broaderReason = (id: ReasonId): ReasonId | undefined => {
  const { broader }: Reason = reasons[id];
  return isReason(broader) ? broader : undefined;
};
