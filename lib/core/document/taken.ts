import type { Picture } from "../verification/verification";
import type { MediaContext, PictureContext } from "./document";
import type { PictureProblem } from "./picture";

const isFinal = (picture: Picture, attemptId: string) =>
  picture.attemptId === attemptId && picture.stage === "final";

/** What the pictures of an attempt show, preliminary ones left out. */
export const takenContexts = (pictures: readonly Picture[], attemptId: string): PictureContext[] =>
  pictures.filter((picture) => isFinal(picture, attemptId)).map(({ context }) => context);

/** The picture that counts in a context. `pictures` are newest first. */
export const countedPicture = (
  pictures: readonly Picture[],
  attemptId: string,
  context: PictureContext,
): Picture | undefined =>
  pictures.find((picture) => isFinal(picture, attemptId) && picture.context === context);

/** What was found wrong with the pictures that count; contexts without problems are left out. */
export const problemsOf = (
  pictures: readonly Picture[],
  attemptId: string,
  contexts: readonly MediaContext[],
): Partial<Record<MediaContext, PictureProblem[]>> =>
  Object.fromEntries(
    contexts
      .map(
        (context) =>
          [context, countedPicture(pictures, attemptId, context)?.quality?.problems ?? []] as const,
      )
      .filter(([, problems]) => problems.length > 0),
  );
