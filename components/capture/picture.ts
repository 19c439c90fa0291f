import { maxViewEdge, minShortEdge } from "@/lib/core/document/picture";
import { photo } from "./messages";

/** Why a picture cannot be used; the message is for the end user. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}

function draw(source: CanvasImageSource, width: number, height: number): Promise<Blob> {
  const scale = Math.min(1, maxViewEdge / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new PictureError(photo.unreadable))),
      "image/jpeg",
      0.92,
    ),
  );
}

/** The frame that the camera shows now. */
export const pictureFromVideo = (video: HTMLVideoElement) => draw(video, video.videoWidth, video.videoHeight);

async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new PictureError(photo.unreadable);
  }
  return image;
}

/** A chosen file, upright and no larger than needed: a phone's 12 megapixels need not travel. */
export async function pictureFromFile(file: File): Promise<Blob> {
  const url = URL.createObjectURL(file);
  try {
    const image = await decoded(url);
    const { naturalWidth: width, naturalHeight: height } = image;
    if (Math.min(width, height) < minShortEdge) throw new PictureError(photo.tooSmall);
    return await draw(image, width, height);
  } finally {
    URL.revokeObjectURL(url);
  }
}
