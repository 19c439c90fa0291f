import { crc32 } from "./crc32";
import { orientationOnly } from "./exif";

/** Pixels, and what is needed to show them. */
const kept = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS"],
  ...["cHRM", "cICP", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs"],
]);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** The same pixels without texts, dates and places, and without whatever was hung on behind the picture. */
export function stripPng(bytes: Buffer, orientation: number): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  const said = orientationOnly(orientation);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (kept.has(type)) parts.push(bytes.subarray(at, end));
    if (type === "IHDR" && said) parts.push(chunk("eXIf", said));
    if (type === "IEND") return Buffer.concat(parts);
    at = end;
  }
  throw new RangeError("the end is missing");
}
