import type { MediaContext } from "@/lib/core/document/document";
import { measuredEdge } from "@/lib/core/picture/measure";
import type { Finding, Frame } from "./frame";
import type { Box } from "./framed-area";

export type Source = HTMLVideoElement | HTMLCanvasElement;

const isReadableInWorker = () => typeof OffscreenCanvas !== "undefined" && "createImageBitmap" in window;

function drawn(source: Source, area: Box, width: number, height: number): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(source, area.left, area.top, area.width, area.height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

async function imageOf(source: Source, area: Box): Promise<ImageBitmap | ImageData | null> {
  const scale = Math.min(1, measuredEdge / Math.max(area.width, area.height));
  const [width, height] = [Math.round(area.width * scale), Math.round(area.height * scale)];
  if (!isReadableInWorker()) return drawn(source, area, width, height);
  try {
    return await createImageBitmap(source, area.left, area.top, area.width, area.height, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: "medium",
    });
  } catch (error) {
    // The video has no picture at this moment, or this browser makes no bitmaps of videos.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return drawn(source, area, width, height);
  }
}

/** Looks at pictures in a worker of its own, so that the page stays as quick as it is. */
export function openScout(context: MediaContext) {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const waiting = new Map<number, (finding: Finding | null) => void>();
  let count = 0;
  const answer = (id: number, finding: Finding | null) => {
    waiting.get(id)?.(finding);
    waiting.delete(id);
  };
  let isOver = false;
  const giveUp = () => {
    isOver = true;
    for (const id of [...waiting.keys()]) answer(id, null);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Finding>) => answer(data.id, data));
  // Without a worker there is no advice, and everything else goes on.
  worker.addEventListener("error", giveUp);
  return {
    /** Null where it could not look: nothing is known then. */
    look: async (source: Source, area: Box): Promise<Finding | null> => {
      const image = isOver ? null : await imageOf(source, area);
      if (!image || isOver) return null;
      const frame: Frame = { id: count++, context, image };
      const found = new Promise<Finding | null>((resolve) => waiting.set(frame.id, resolve));
      worker.postMessage(frame, "close" in image ? [image] : [image.data.buffer]);
      return found;
    },
    end: () => {
      worker.terminate();
      giveUp();
    },
  };
}
export type Scout = ReturnType<typeof openScout>;
