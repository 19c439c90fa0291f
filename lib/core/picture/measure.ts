import type { PictureQuality } from "@/lib/core/document/picture";
import { burntOut } from "./burnt-out";
import { edgeWidth } from "./edge-width";
import { type Grey, histogramOf, percentile } from "./grey";

export type Measured = Omit<PictureQuality, "problems">;

/** The long edge that a picture is scaled to before it is measured, so that the same limits fit every camera. */
export const measuredEdge = 1024;

/** What can be said of a picture without knowing what is on it. */
export function measure(pixels: Grey["pixels"], width: number, height: number): Measured {
  const grey = { pixels, width, height };
  const histogram = histogramOf(grey);
  const count = Math.max(1, pixels.length);
  const brightness = histogram.reduce((sum, number, shade) => sum + number * shade, 0) / count;
  const variance =
    histogram.reduce((sum, number, shade) => sum + number * (shade - brightness) ** 2, 0) / count;
  const range = percentile(histogram, 0.99) - percentile(histogram, 0.01);
  return {
    edgeWidth: edgeWidth(grey, range),
    brightness,
    contrast: Math.sqrt(variance),
    burntOut: burntOut(grey),
  };
}
