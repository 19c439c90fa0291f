import type { Grey } from "./grey";

export type Area = { left: number; top: number; right: number; bottom: number };

/** Sums over every rectangle from the top left corner, so that the mean of any area takes four look-ups. */
function sumsOf({ pixels, width, height }: Grey, weigh: (shade: number) => number): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += weigh(pixels[y * width + x] as number);
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
    }
  }
  return sums;
}

/** Mean brightness, and how much it varies, of any area of a picture. Areas are at least a pixel large. */
export function areasOf(grey: Grey) {
  const [plain, squares] = [sumsOf(grey, (shade) => shade), sumsOf(grey, (shade) => shade * shade)];
  const within = (place: number, length: number) => Math.min(length, Math.max(0, Math.round(place)));
  const meanOf = (sums: Float64Array, area: Area) => {
    const left = within(area.left, grey.width - 1);
    const top = within(area.top, grey.height - 1);
    const right = Math.max(left + 1, within(area.right, grey.width));
    const bottom = Math.max(top + 1, within(area.bottom, grey.height));
    const at = (x: number, y: number) => sums[y * (grey.width + 1) + x] as number;
    return (
      (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) /
      ((right - left) * (bottom - top))
    );
  };
  const mean = (area: Area) => meanOf(plain, area);
  const deviation = (area: Area) => Math.sqrt(Math.max(0, meanOf(squares, area) - mean(area) ** 2));
  return { mean, deviation };
}
