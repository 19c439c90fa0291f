import type { MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";

/** transmit.md B6. */
export const feedbacks = [
  ...([
    "ok",
    "other",
    "document_not_found",
    "face_not_found",
    "document_face_not_found",
    "obstructed",
  ] as const),
  ...(["blur", "glare", "document_not_supported", "document_not_matching", "wrong_document_side"] as const),
  ...(["multi_face", "face_rotated", "face_too_small", "face_too_close", "closed_eyes"] as const),
  ...(["face_angle_too_large", "face_close_to_border", "face_occluded", "face_cropped"] as const),
  ...(["barcode_not_found", "glare_selfie", "blur_selfie", "restricted_criteria", "unclassifiable"] as const),
];
export type Feedback = (typeof feedbacks)[number];

/** What each problem is called on a document and on a selfie. Those that the vendor has no word for are `other`. */
const words: Record<PictureProblem, { document: Feedback; selfie: Feedback }> = {
  no_document: { document: "document_not_found", selfie: "other" },
  no_face: { document: "document_face_not_found", selfie: "face_not_found" },
  several_faces: { document: "other", selfie: "multi_face" },
  blank: { document: "document_not_found", selfie: "face_not_found" },
  blurred: { document: "blur", selfie: "blur_selfie" },
  glare: { document: "glare", selfie: "glare_selfie" },
  too_bright: { document: "glare", selfie: "glare_selfie" },
  too_far: { document: "other", selfie: "face_too_small" },
  too_small: { document: "other", selfie: "face_too_small" },
  too_dark: { document: "other", selfie: "other" },
};

/** Of several problems the one that the vendor has the most telling word for. */
export function feedbackOn(context: MediaContext, problems: readonly PictureProblem[]): Feedback {
  if (problems.length === 0) return "ok";
  const found = problems.map((problem) => words[problem][context === "face" ? "selfie" : "document"]);
  return found.find((word) => word !== "other") ?? "other";
}
