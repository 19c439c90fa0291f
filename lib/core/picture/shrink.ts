import type { Grey } from "./grey";

/** A smaller copy, each pixel the mean of those it stands for; the picture itself where it is small enough. */
export function shrink(grey: Grey, longEdge: number): Grey {
  const scale = Math.max(grey.width, grey.height) / longEdge;
  if (scale <= 1) return grey;
  const width = Math.max(1, Math.round(grey.width / scale));
  const height = Math.max(1, Math.round(grey.height / scale));
  const pixels = new Uint8Array(width * height);
  const edge = (place: number, count: number, length: number) => Math.floor((place * length) / count);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = meanOf(grey, {
        left: edge(x, width, grey.width),
        right: edge(x + 1, width, grey.width),
        top: edge(y, height, grey.height),
        bottom: edge(y + 1, height, grey.height),
      });
  return { pixels, width, height };
}

function meanOf({ pixels, width }: Grey, box: { left: number; right: number; top: number; bottom: number }) {
  let sum = 0;
  for (let y = box.top; y < box.bottom; y++)
    for (let x = box.left; x < box.right; x++) sum += pixels[y * width + x] as number;
  return sum / ((box.right - box.left) * (box.bottom - box.top));
}
