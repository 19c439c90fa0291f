/** What a picture must be. The end user's device asks for the same, so that a refusal is the exception. */
export const maxPictureBytes = 20 * 1024 * 1024;
export const minShortEdge = 480;
export const maxViewEdge = 2400;

export const pictureTypes = ["image/jpeg", "image/png", "image/webp"] as const;
export type PictureType = (typeof pictureTypes)[number];
