import { create } from "qrcode";

/** Blank modules that scanners need around a code. */
const quietZone = 4;

/** A text as a QR code: an SVG path on a square of `size`. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "L" }).modules;
  return { size: size + 2 * quietZone, path: draw(size, data) };
}

/** One rectangle for each run of dark modules in a line. */
function draw(size: number, modules: Uint8Array): string {
  const lines = Array.from({ length: size }, (_, y) =>
    [...modules.subarray(y * size, (y + 1) * size)].map((module) => (module ? "1" : "0")).join(""),
  );
  return lines
    .flatMap((line, y) =>
      [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index + quietZone} ${y + quietZone}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join("");
}
