import type { PictureType } from "@/lib/core/document/picture";
import { AppError } from "@/lib/core/errors";

const startsWith = (bytes: Buffer, signature: string, at = 0) =>
  bytes.subarray(at, at + signature.length).toString("latin1") === signature;

const accepted: Record<PictureType, (bytes: Buffer) => boolean> = {
  "image/jpeg": (bytes) => startsWith(bytes, "\xff\xd8\xff"),
  "image/png": (bytes) => startsWith(bytes, "\x89PNG\r\n\x1a\n"),
  "image/webp": (bytes) => startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8),
};

const heifBrands = /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/;

/** Common kinds that are refused, so that the person hears what they chose. */
const refused: Record<string, (bytes: Buffer) => boolean> = {
  "A HEIC picture": (bytes) =>
    startsWith(bytes, "ftyp", 4) && heifBrands.test(bytes.toString("latin1", 8, 12)),
  "An AVIF picture": (bytes) => startsWith(bytes, "ftypavif", 4) || startsWith(bytes, "ftypavis", 4),
  "A PDF": (bytes) => bytes.subarray(0, 1024).includes("%PDF-"),
  "A GIF": (bytes) => startsWith(bytes, "GIF8"),
  "A TIFF": (bytes) => startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*"),
  "An SVG drawing": (bytes) => /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString("latin1")),
};

const unsupported = (message: string) => new AppError("unsupported_media", message);

/** What the bytes are, by their content; names and headers are not asked. Refuses all but JPEG, PNG and WebP. */
export function pictureFormat(bytes: Buffer): PictureType {
  for (const type of Object.keys(accepted) as PictureType[]) if (accepted[type](bytes)) return type;
  const kind = Object.keys(refused).find((name) => refused[name]?.(bytes));
  throw unsupported(`${kind ?? "This file"} cannot be used. Please choose a JPEG, PNG or WebP picture.`);
}
