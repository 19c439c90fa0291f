import type { Picture } from "../verification/verification";
import type { PictureContext } from "./document";

/** What the pictures of an attempt show, preliminary ones left out. */
export const takenContexts = (pictures: readonly Picture[], attemptId: string): PictureContext[] =>
  pictures
    .filter((picture) => picture.attemptId === attemptId && picture.stage === "final")
    .map(({ context }) => context);
