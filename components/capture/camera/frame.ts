import type { MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";

/** What the worker is asked: a look at the part of the picture that matters. */
export type Frame = {
  id: number;
  context: MediaContext;
  /** As a bitmap where a worker can read one; else its red, green, blue and alpha. */
  image: ImageBitmap | ImageData;
};

/** What the worker answers. */
export type Finding = {
  id: number;
  problems: PictureProblem[];
  /** The smaller, the sharper; null where nothing has an edge. */
  edgeWidth: number | null;
  /** How much the picture has changed since the one before. */
  movement: number;
};
