import type { Grey } from "./grey";
import { printedCells } from "./print";

/** A document that cannot be made out, one too small to be read, or one that fills its frame. */
export type DocumentPresence = "none" | "far" | "near";

const minCells = 16;
/** How much of the area that it spans is print. Things that look like print here and there are spread thin. */
const minDensity = 0.12;
/** Print all over, from border to border, is the noise of a camera in the dark. */
const noise = { density: 0.9, span: 0.85 };
/** What a document's print spans of the picture at least, along its longer side, when the document fills the frame by half. */
const minSpan = 0.36;

/** From the 5th to the 95th percentile, as a share: a stray cell does not stretch it. */
function spanOf(places: number[], length: number): number {
  const sorted = [...places].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return (at(0.95) - at(0.05) + 1) / length;
}

/** Looks for print: a table, a wall or a face has next to none. Expects the frame's part of the picture, scaled to `measuredEdge`. */
export function documentPresence(grey: Grey): DocumentPresence {
  const { cells, columns, rows } = printedCells(grey);
  const printed = [...cells.keys()].filter((cell) => cells[cell]);
  if (printed.length < minCells) return "none";
  const across = spanOf(
    printed.map((cell) => cell % columns),
    columns,
  );
  const down = spanOf(
    printed.map((cell) => Math.floor(cell / columns)),
    rows,
  );
  const density = printed.length / (across * down * cells.length);
  if (density < minDensity) return "none";
  if (density > noise.density && across > noise.span && down > noise.span) return "none";
  return Math.max(across, down) < minSpan ? "far" : "near";
}
