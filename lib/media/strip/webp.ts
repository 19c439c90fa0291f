import { orientationOnly } from "./exif";

/** Pixels, and what is needed to show them. */
const kept = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const flag = { exif: 0x08, xmp: 0x04 };

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** The same pixels without metadata, and without whatever was hung on behind the picture. */
export function stripWebp(bytes: Buffer, orientation: number): Buffer {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const parts: Buffer[] = [];
  const said = orientationOnly(orientation);
  let isExtended = false;
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString("latin1", at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > bytes.length) throw new RangeError("the end is missing");
    const content = bytes.subarray(at + 8, at + 8 + size);
    if (type === "VP8X") {
      isExtended = true;
      const flags = ((content[0] ?? 0) & ~(flag.exif | flag.xmp)) | (said ? flag.exif : 0);
      parts.push(chunk(type, Buffer.concat([Buffer.from([flags]), content.subarray(1)])));
    } else if (kept.has(type)) parts.push(chunk(type, content));
    at += 8 + size + (size % 2);
  }
  if (said && isExtended) parts.push(chunk("EXIF", said));
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([head, body]);
}
