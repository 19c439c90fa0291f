import { minShortEdge } from "@/lib/core/document/picture";

/** Draws a picture no larger than `longEdge`, unless its short edge were too small then. Null where the browser cannot. */
export function jpegOf(
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
  longEdge: number,
  quality = 0.92,
): Promise<Blob | null> {
  const wanted = Math.max(longEdge / Math.max(width, height), minShortEdge / Math.min(width, height));
  const scale = Math.min(1, wanted);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
