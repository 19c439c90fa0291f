import { advise } from "@/lib/core/picture/advise";
import type { Grey } from "@/lib/core/picture/grey";
import { movement, movementEdge } from "@/lib/core/picture/movement";
import { shrink } from "@/lib/core/picture/shrink";
import { countFaces } from "./face-detector";
import type { Finding, Frame } from "./frame";

let canvas: OffscreenCanvas | undefined;

function colorsOf(bitmap: ImageBitmap): ImageData {
  canvas ??= new OffscreenCanvas(bitmap.width, bitmap.height);
  // A new size clears the canvas, and forgets the context's settings.
  if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
  if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This worker cannot draw.");
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

function greyOf({ data, width, height }: ImageData): Grey {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) {
    const [red, green, blue] = [data[4 * at] ?? 0, data[4 * at + 1] ?? 0, data[4 * at + 2] ?? 0];
    pixels[at] = (77 * red + 150 * green + 29 * blue) >> 8;
  }
  return { pixels, width, height };
}

let before: Grey | undefined;

async function lookAt({ id, context, image }: Frame): Promise<Finding> {
  const grey = greyOf("data" in image ? image : colorsOf(image));
  const faces = context.startsWith("face") ? await countFaces(image) : null;
  if ("close" in image) image.close();
  const small = shrink(grey, movementEdge);
  const moved = before ? movement(before, small) : 255;
  before = small;
  // How large the camera's pictures are is not in the person's hands.
  const shortEdge = Number.POSITIVE_INFINITY;
  return { id, ...advise(grey, { context, shortEdge, faces }), movement: moved };
}

addEventListener("message", async ({ data }: MessageEvent<Frame>) => postMessage(await lookAt(data)));
