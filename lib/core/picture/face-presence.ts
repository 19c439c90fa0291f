import { type Area, areasOf } from "./areas";
import { documentPresence } from "./document-presence";
import type { Grey } from "./grey";
import { shrink } from "./shrink";

const longEdge = 96;
/** Distance of the eyes, as a share of the picture's width; and how finely that and the place are tried. */
const eyes = { from: 0.12, to: 0.42, growth: 1.15, steps: 6 };
const minDeviation = 6;
/** Shadows of eyes stand out by this share of the face's own variation. Faces that were tried reach 0.6 to 1.4. */
const minScore = 0.3;

/** Parts of a face, around the middle between the eyes, in distances of the eyes. */
const parts = {
  whole: [-1, -0.6, 1, 1.4],
  leftEye: [-0.7, -0.16, -0.3, 0.16],
  rightEye: [0.3, -0.16, 0.7, 0.16],
  bridge: [-0.16, -0.16, 0.16, 0.16],
  leftCheek: [-0.7, 0.35, -0.3, 0.7],
  rightCheek: [0.3, 0.35, 0.7, 0.7],
} as const;

/** Eyes lie deeper than cheeks and nose, in every light that shows a face, and on every skin. */
function scoreAt(areas: ReturnType<typeof areasOf>, x: number, y: number, distance: number): number {
  const area = ([left, top, right, bottom]: readonly [number, number, number, number]): Area => ({
    left: x + left * distance,
    top: y + top * distance,
    right: x + right * distance,
    bottom: y + bottom * distance,
  });
  const deviation = areas.deviation(area(parts.whole));
  if (deviation < minDeviation) return 0;
  const mean = (part: keyof typeof parts) => areas.mean(area(parts[part]));
  const [leftEye, rightEye, bridge] = [mean("leftEye"), mean("rightEye"), mean("bridge")];
  const leftDepth = Math.min(mean("leftCheek"), bridge) - leftEye;
  const rightDepth = Math.min(mean("rightCheek"), bridge) - rightEye;
  return Math.min(leftDepth, rightDepth) / deviation;
}

function* places({ width, height }: Grey) {
  for (let distance = eyes.from * width; distance <= eyes.to * width; distance *= eyes.growth) {
    const step = Math.max(1, distance / eyes.steps);
    for (let y = 0.8 * distance; y < height - 1.3 * distance; y += step)
      for (let x = 0.9 * distance; x < width - 0.9 * distance; x += step) yield { x, y, distance };
  }
}

/**
 * Whether a face may be in the picture. Finds out what surely is none: a wall, a table, a document. It is no proof of a
 * face: many other things have two dark spots side by side.
 */
export function mayBeFace(grey: Grey): boolean {
  if (documentPresence(grey) !== "none") return false;
  const small = shrink(grey, longEdge);
  const areas = areasOf(small);
  for (const { x, y, distance } of places(small)) if (scoreAt(areas, x, y, distance) >= minScore) return true;
  return false;
}
