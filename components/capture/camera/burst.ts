import type { PictureProblem } from "@/lib/core/document/picture";
import type { Finding } from "./frame";
import type { Box } from "./framed-area";
import { jpegOf } from "./jpeg";
import type { Scout } from "./scout";

const frames = 3;
const millisecondsBetween = 90;
/** Smaller than the final picture, and no smaller than the server takes. */
const preliminaryEdge = 1024;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the camera shows now, whole and unmirrored. */
export function stillOf(video: HTMLVideoElement): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return canvas;
}

/** The first picture of a good moment, kept beside the final one. */
export const preliminaryOf = (still: HTMLCanvasElement) => jpegOf(still, still, preliminaryEdge, 0.8);

const softness = (finding: Finding | null) => finding?.edgeWidth ?? Number.POSITIVE_INFINITY;

/** The sharpest of a few pictures in a row, and what is wrong with it: a press of the finger shakes the first. */
export async function takeBurst(video: HTMLVideoElement, area: Box, scout: Scout | null) {
  const shots: { still: HTMLCanvasElement; finding: Finding | null }[] = [];
  for (let taken = 0; taken < (scout ? frames : 1); taken++) {
    if (taken > 0) await wait(millisecondsBetween);
    const still = stillOf(video);
    shots.push({ still, finding: scout ? await scout.look(still, area) : null });
  }
  const [first] = shots;
  if (!first) throw new Error("A burst has at least one picture.");
  const best = shots.reduce((a, b) => (softness(b.finding) < softness(a.finding) ? b : a), first);
  const problems: PictureProblem[] = best.finding?.problems ?? [];
  return { first: first.still, best: best.still, problems };
}
