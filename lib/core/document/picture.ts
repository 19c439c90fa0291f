/** What a picture must be. The end user's device asks for the same, so that a refusal is the exception. */
export const maxPictureBytes = 20 * 1024 * 1024;
export const minShortEdge = 480;
export const maxViewEdge = 2400;

export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;
/** What end users have besides, and browsers do not show: a picture is made of it. */
export const convertedTypes = ["image/heic", "application/pdf"] as const;
export type PictureType = (typeof pictureTypes)[number] | (typeof convertedTypes)[number];

/** What the quality gate can find wrong with a picture. Advice: nothing is decided by it. */
export const pictureProblems = [
  "too_small",
  "too_dark",
  "too_bright",
  "blurred",
  "glare",
  "blank",
  "no_document",
  "too_far",
  "no_face",
  "several_faces",
] as const;
export type PictureProblem = (typeof pictureProblems)[number];

/** What was measured on a picture, scaled to a long edge of 1,024 pixels, and what that means. */
export type PictureQuality = {
  /** Pixels that an edge takes to rise: 1 is a step, 2 a ramp; null where there are no edges. */
  edgeWidth: number | null;
  /** Mean brightness, 0 to 255. */
  brightness: number;
  /** Standard deviation of the brightness. */
  contrast: number;
  /** Share of the picture that its largest burnt-out square takes, 0 to 1; 0 where it is one of many, as on paper. */
  burntOut: number;
  problems: PictureProblem[];
};
