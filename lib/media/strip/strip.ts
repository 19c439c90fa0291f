import type { PictureType } from "@/lib/core/document/picture";
import { invalid } from "@/lib/core/errors";
import { stripHeic } from "./heic";
import { stripJpeg } from "./jpeg";
import { stripPng } from "./png";
import { stripWebp } from "./webp";

/** A PDF is kept as it came: it is a document, and what it says about itself is part of it. */
const strippers: Record<PictureType, (bytes: Buffer, orientation: number) => Buffer> = {
  "image/jpeg": stripJpeg,
  "image/png": stripPng,
  "image/webp": stripWebp,
  "image/heic": stripHeic,
  "application/pdf": (bytes) => bytes,
};

/**
 * What is kept of the bytes that came: the coded pixels untouched, the place, the device, texts and previews gone. Only
 * which way up the picture is stays said.
 */
export function withoutMetadata(bytes: Buffer, type: PictureType, orientation = 1): Buffer {
  try {
    return strippers[type](bytes, orientation);
  } catch (error) {
    // What a reader says that has run out of bytes, or met what cannot be.
    if (!(error instanceof RangeError)) throw error;
    throw invalid("This picture is damaged or incomplete. Please take or choose it again.");
  }
}
