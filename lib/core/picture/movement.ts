import type { Grey } from "./grey";

/** Mean difference of two frames, in shades; a frame of another size is another scene. */
export function movement(before: Grey, after: Grey): number {
  if (before.width !== after.width || before.height !== after.height) return 255;
  let sum = 0;
  for (let at = 0; at < after.pixels.length; at++)
    sum += Math.abs((before.pixels[at] as number) - (after.pixels[at] as number));
  return sum / Math.max(1, after.pixels.length);
}

/** The long edge that frames are shrunk to before they are compared: noise evens out, a moved hand does not. */
export const movementEdge = 96;
/** Noise moves less than a shade, breathing two. */
export const steadyMovement = 3.5;
