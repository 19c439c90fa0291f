import type { PictureProblem } from "@/lib/core/document/picture";

/** What the quality gate has found, in as few words as there are. */
export const problemWords: Record<PictureProblem, string> = {
  too_small: "Small",
  too_dark: "Too dark",
  too_bright: "Too bright",
  blurred: "Blurred",
  glare: "Glare",
  blank: "Nothing to see",
  no_document: "No document",
  too_far: "Too far away",
  no_face: "No face",
  several_faces: "Several faces",
};
