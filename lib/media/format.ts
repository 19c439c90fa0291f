import type { PictureType } from "@/lib/core/document/picture";
import { AppError } from "@/lib/core/errors";

const startsWith = (bytes: Buffer, signature: string, at = 0) =>
  bytes.subarray(at, at + signature.length).toString("latin1") === signature;

const heifBrands = /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/;

const known: Record<PictureType, (bytes: Buffer) => boolean> = {
  "image/jpeg": (bytes) => startsWith(bytes, "\xff\xd8\xff"),
  "image/png": (bytes) => startsWith(bytes, "\x89PNG\r\n\x1a\n"),
  "image/webp": (bytes) => startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8),
  "image/heic": (bytes) => startsWith(bytes, "ftyp", 4) && heifBrands.test(bytes.toString("latin1", 8, 12)),
  "application/pdf": (bytes) => bytes.subarray(0, 1024).includes("%PDF-"),
};

const names: Record<PictureType, string> = {
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
  "image/heic": "HEIC",
  "application/pdf": "PDF",
};

/** Common kinds that are refused, so that the person hears what they chose. */
const refused: Record<string, (bytes: Buffer) => boolean> = {
  "An AVIF picture": (bytes) => startsWith(bytes, "ftypavif", 4) || startsWith(bytes, "ftypavis", 4),
  "A GIF": (bytes) => startsWith(bytes, "GIF8"),
  "A TIFF": (bytes) => startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*"),
  "An SVG drawing": (bytes) => /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString("latin1")),
};

export const pictureKinds = Object.keys(known) as PictureType[];

const list = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What the bytes are, by their content; names and headers are not asked. Refuses all but the `accepted` kinds. */
export function pictureFormat(bytes: Buffer, accepted: readonly PictureType[] = pictureKinds): PictureType {
  const type = pictureKinds.find((kind) => known[kind](bytes));
  if (type && accepted.includes(type)) return type;
  const found = Object.keys(refused).find((name) => refused[name]?.(bytes));
  const kind = type ? `A ${names[type]}` : (found ?? "This file");
  const wanted = list.format(accepted.map((kind) => names[kind]));
  throw new AppError("unsupported_media", `${kind} cannot be used. Please choose a ${wanted} picture.`);
}
