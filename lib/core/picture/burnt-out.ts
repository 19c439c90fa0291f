import type { Grey } from "./grey";

const cell = 8;
const white = 248;
const minWhiteShare = 0.9;

/** Cells of 8 × 8 pixels in which next to nothing but white is left. */
function whiteCells({ pixels, width }: Grey, columns: number, rows: number): boolean[] {
  const counts = new Uint8Array(columns * rows);
  for (let y = 0; y < rows * cell; y++)
    for (let x = 0; x < columns * cell; x++)
      if ((pixels[y * width + x] as number) >= white) {
        const at = Math.floor(y / cell) * columns + Math.floor(x / cell);
        counts[at] = (counts[at] as number) + 1;
      }
  return Array.from(counts, (count) => count >= minWhiteShare * cell * cell);
}

/**
 * Paper that is merely white has print on it, and its largest white square is one of many: up to a tenth of all that is white. A
 * reflection leaves nothing: two fifths and, where the camera shows white too bright, an eighth.
 */
const minDominance = 0.115;

/** The share of the picture that its largest burnt-out square takes; 0 where it is one of many. A hint, no proof. */
export function burntOut(grey: Grey): number {
  const columns = Math.floor(grey.width / cell);
  const rows = Math.floor(grey.height / cell);
  if (columns === 0 || rows === 0) return 0;
  let largest = 0;
  let all = 0;
  // The side of the largest white square that ends in a cell, from those that end left of it and above it.
  const sides = new Uint16Array(columns * rows);
  whiteCells(grey, columns, rows).forEach((isWhite, at) => {
    if (!isWhite) return;
    all++;
    const isAtBorder = at < columns || at % columns === 0;
    const before = (step: number) => sides[at - step] as number;
    sides[at] = isAtBorder ? 1 : 1 + Math.min(before(1), before(columns), before(columns + 1));
    largest = Math.max(largest, sides[at] as number);
  });
  return largest * largest >= minDominance * all ? (largest * largest) / (columns * rows) : 0;
}
