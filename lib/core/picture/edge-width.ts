import type { Grey } from "./grey";

/** A strong edge rises by this share of the picture's own range, so that a dark picture has edges too. */
const edgeShare = 0.2;
/** Below this a step is noise, whatever the range. */
const minStep = 8;
/** Fewer edges than this say nothing about sharpness. */
const minEdgeShare = 0.0005;

/**
 * Pixels that a strong edge takes to rise, along one axis: 1 is a step, 2 a ramp. Unlike the variance of the Laplacian
 * it does not depend on how much there is to see.
 */
function alongAxis({ pixels, width, height }: Grey, stride: number, minRise: number): number | null {
  let wide = 0;
  let narrow = 0;
  let edges = 0;
  for (let y = 2; y < height - 2; y++) {
    for (let at = y * width + 2, end = y * width + width - 2; at < end; at++) {
      const rise = Math.abs((pixels[at + stride] as number) - (pixels[at - stride] as number));
      if (rise <= minRise) continue;
      narrow += rise;
      wide += Math.abs((pixels[at + 2 * stride] as number) - (pixels[at - 2 * stride] as number));
      edges++;
    }
  }
  return edges < minEdgeShare * width * height ? null : wide / narrow;
}

/** The wider of both directions: a hand that moves blurs in one of them only. Null where there are no edges to look at. */
export function edgeWidth(grey: Grey, range: number): number | null {
  const minRise = Math.max(minStep, range * edgeShare);
  const across = alongAxis(grey, 1, minRise);
  const down = alongAxis(grey, grey.width, minRise);
  if (across === null || down === null) return across ?? down;
  return Math.max(across, down);
}
