import { type Grey, histogramOf, percentile } from "./grey";

/** Side of a cell, in pixels of a picture whose long edge is `measuredEdge`. */
export const printCell = 16;
/** A stroke of print stands out from the paper on both sides of it, by this share of the picture's range. */
const strokeShare = 0.22;
const minStroke = 18;
const reach = 4;
/** In a cell of print, of its 256 pixels, so many belong to strokes that cross its rows and its columns. */
const minStrokes = 14;
const minCrossing = 3;

/** Whether the pixel is darker than those at both sides, which are alike: ink on paper; or the other way round. */
function isStroke(pixels: Grey["pixels"], at: number, step: number, rise: number): boolean {
  const here = pixels[at] as number;
  const before = (pixels[at - step] as number) - here;
  const after = (pixels[at + step] as number) - here;
  return (
    Math.abs(before - after) < rise && ((before > rise && after > rise) || (-before > rise && -after > rise))
  );
}

/** Cells that look like print: strokes in both directions. Grain has one direction, skin and walls have none. */
export function printedCells(grey: Grey): { cells: Uint8Array; columns: number; rows: number } {
  const { pixels, width } = grey;
  const columns = Math.floor(width / printCell);
  const rows = Math.floor(grey.height / printCell);
  const histogram = histogramOf(grey);
  const rise = Math.max(minStroke, strokeShare * (percentile(histogram, 0.99) - percentile(histogram, 0.01)));
  const across = new Uint16Array(columns * rows);
  const down = new Uint16Array(columns * rows);
  for (let y = reach; y < rows * printCell - reach; y++)
    for (let x = reach; x < columns * printCell - reach; x++) {
      const at = y * width + x;
      const cell = Math.floor(y / printCell) * columns + Math.floor(x / printCell);
      if (isStroke(pixels, at, reach, rise)) across[cell] = (across[cell] as number) + 1;
      if (isStroke(pixels, at, reach * width, rise)) down[cell] = (down[cell] as number) + 1;
    }
  const cells = Uint8Array.from(across, (count, cell) => {
    const other = down[cell] as number;
    return count + other >= minStrokes && Math.min(count, other) >= minCrossing ? 1 : 0;
  });
  return { cells, columns, rows };
}
