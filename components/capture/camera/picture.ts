import type { MediaContext } from "@/lib/core/document/document";
import { maxPictureBytes, maxViewEdge, minShortEdge, pictureTypes } from "@/lib/core/document/picture";

/** What only some browsers can show, and the server can read. */
const sentAsTheyAre = ["image/heic", "image/heif", "application/pdf"];

/** What may be chosen: a letter may be a PDF, a document and a face are pictures. */
export const acceptedFiles = (context: MediaContext): readonly string[] =>
  [...pictureTypes, ...sentAsTheyAre].filter(
    (type) => type !== "application/pdf" || context === "address_document",
  );

/** By the name where the system knows no type, as Windows and Linux do with HEIC. */
const typeOf = (file: File) => file.type || (/\.hei[cf]$/i.test(file.name) ? "image/heic" : "");

/** Why a file cannot be used as a picture. */
export class PictureError extends Error {
  override readonly name = "PictureError";

  constructor(readonly code: "unreadable" | "unreadableDocument" | "tooSmall" | "tooLarge") {
    super(code);
  }
}

function draw(source: CanvasImageSource, width: number, height: number): Promise<Blob> {
  const scale = Math.min(1, maxViewEdge / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new PictureError("unreadable"))),
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
    throw new PictureError("unreadable");
  }
  return image;
}

/** A chosen file, upright and no larger than needed: a phone's 12 megapixels need not travel. */
export async function pictureFromFile(file: File, context: MediaContext): Promise<Blob> {
  const type = typeOf(file);
  if (file.size > maxPictureBytes) throw new PictureError("tooLarge");
  if (sentAsTheyAre.includes(type) && acceptedFiles(context).includes(type)) return file;
  const url = URL.createObjectURL(file);
  try {
    const image = await decoded(url);
    const { naturalWidth: width, naturalHeight: height } = image;
    if (Math.min(width, height) < minShortEdge) throw new PictureError("tooSmall");
    return await draw(image, width, height);
  } finally {
    URL.revokeObjectURL(url);
  }
}
