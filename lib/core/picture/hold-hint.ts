import type { PictureProblem } from "@/lib/core/document/picture";

/** A hint is shown when it has stood for a while, and stays long enough to be read. Milliseconds. */
const showAfter = 700;
const keepFor = 1200;

export type HeldHint = {
  shown: PictureProblem | null;
  shownAt: number;
  /** What the picture says now, and since when. */
  seen: PictureProblem | null;
  seenAt: number;
};

export const noHint: HeldHint = { shown: null, shownAt: 0, seen: null, seenAt: 0 };

/** One calm line instead of a flicker: what is shown after the picture has said `seen` at the time `now`. */
export function holdHint(held: HeldHint, seen: PictureProblem | null, now: number): HeldHint {
  const seenAt = seen === held.seen ? held.seenAt : now;
  const isReadable = held.shown === null || now - held.shownAt >= keepFor;
  const hasStood = now - seenAt >= showAfter;
  if (seen === held.shown || !hasStood || !isReadable) return { ...held, seen, seenAt };
  return { shown: seen, shownAt: now, seen, seenAt };
}
