import type { MediaContext } from "@/lib/core/document/document";
import { maxPictureBytes, maxViewEdge, minShortEdge, pictureTypes } from "@/lib/core/document/picture";
import { jpegOf } from "./jpeg";
import { isWhole } from "./whole";

/** What only some browsers can show, and the server can read. */
const sentAsTheyAre = ["image/heic", "image/heif", "application/pdf"];

/** What may be chosen: a document may have been scanned as a PDF, a face is a picture. */
export const acceptedFiles = (context: MediaContext): readonly string[] =>
  [...pictureTypes, ...sentAsTheyAre].filter(
    (type) => type !== "application/pdf" || !context.startsWith("face"),
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

/** Upright, as the browser shows it; null where it cannot read the file. */
async function decoded(url: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
  return image;
}

/** A chosen file, upright and no larger than needed: a phone's 12 megapixels need not travel. */
export async function pictureFromFile(file: File, context: MediaContext): Promise<Blob> {
  const type = typeOf(file);
  if (file.size > maxPictureBytes) throw new PictureError("tooLarge");
  const accepted = acceptedFiles(context);
  const url = URL.createObjectURL(file);
  try {
    const isReadable = type !== "application/pdf" && isWhole(new Uint8Array(await file.arrayBuffer()));
    const image = isReadable ? await decoded(url) : null;
    if (!image) {
      if (sentAsTheyAre.includes(type) && accepted.includes(type)) return file;
      throw new PictureError(accepted.includes("application/pdf") ? "unreadableDocument" : "unreadable");
    }
    const size = { width: image.naturalWidth, height: image.naturalHeight };
    if (Math.min(size.width, size.height) < minShortEdge) throw new PictureError("tooSmall");
    const picture = await jpegOf(image, size, maxViewEdge);
    if (!picture) throw new PictureError("unreadable");
    return picture;
  } finally {
    URL.revokeObjectURL(url);
  }
}
