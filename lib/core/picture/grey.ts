/** A picture in shades of grey, row by row, 0 black to 255 white. */
export type Grey = { pixels: Uint8Array | Uint8ClampedArray; width: number; height: number };

/** How often each shade occurs. */
export function histogramOf({ pixels }: Grey): Uint32Array {
  const counts = new Uint32Array(256);
  for (const shade of pixels) counts[shade] = (counts[shade] as number) + 1;
  return counts;
}

/** The shade below which the given share of the picture lies. */
export function percentile(histogram: Uint32Array, share: number): number {
  const wanted = share * histogram.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let shade = 0; shade < 256; shade++) {
    seen += histogram[shade] as number;
    if (seen >= wanted) return shade;
  }
  return 255;
}
