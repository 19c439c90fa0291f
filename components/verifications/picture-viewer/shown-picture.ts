import { mediaContextNames, type PictureSource, pictureContexts } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import type { Attempt, Picture } from "@/lib/core/verification/verification";
import type { Size } from "./view";

export type ShownPicture = Size & {
  id: string;
  label: string;
  url: string;
  attempt: number;
  isFace: boolean;
  /** The client has handed in the portrait of the document by itself. */
  isPortrait: boolean;
  /** As the quality gate has measured them. */
  problems: PictureProblem[];
  source: PictureSource | null;
  carriedFromAttempt: number | null;
};

/** The pictures that count: of each attempt, newest first, the newest final one of each kind, in the order they are taken. */
export function shownPictures(pictures: Picture[], attempts: Attempt[]): ShownPicture[] {
  return attempts.flatMap(({ id: attemptId, number }) =>
    pictureContexts.flatMap((context) => {
      const taken = pictures.filter((taken) => taken.attemptId === attemptId && taken.context === context);
      const picture = taken.find(({ stage }) => stage === "final") ?? taken[0];
      if (!picture) return [];
      const { id, width, height, quality, source, carriedFrom } = picture;
      const carried = pictures.find((other) => other.id === carriedFrom)?.attemptId;
      const label =
        attempts.length > 1 ? `${mediaContextNames[context]}, attempt ${number}` : mediaContextNames[context];
      return {
        id,
        width,
        height,
        label,
        url: `/api/media/${id}`,
        attempt: number,
        isFace: context === "face",
        isPortrait: context === "document_front_portrait",
        problems: quality?.problems ?? [],
        source,
        carriedFromAttempt: attempts.find((attempt) => attempt.id === carried)?.number ?? null,
      };
    }),
  );
}
