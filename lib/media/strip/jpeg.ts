import { exifHead, orientationOnly } from "./exif";

const marker = { stuffing: 0x00, firstRestart: 0xd0, lastRestart: 0xd7, end: 0xd9, scan: 0xda };
const application = { jfif: 0xe0, exif: 0xe1, profile: 0xe2, adobe: 0xee, last: 0xef };
const comment = 0xfe;

const isPixels = (code: number) => code < application.jfif || (code > application.last && code !== comment);

/** What is not pixels but needed to show them: the colour profile, and how the colours are coded. */
const isKept = (code: number, content: Buffer) =>
  isPixels(code) ||
  code === application.jfif ||
  code === application.adobe ||
  (code === application.profile && content.subarray(0, 12).equals(Buffer.from("ICC_PROFILE\0", "latin1")));

/** Where the coded pixels that begin at `at` end: at a marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, at: number): number {
  for (let next = bytes.indexOf(0xff, at); next !== -1; next = bytes.indexOf(0xff, next + 1)) {
    const code = bytes[next + 1];
    if (code === undefined) break;
    const isInside =
      code === marker.stuffing ||
      code === 0xff ||
      (code >= marker.firstRestart && code <= marker.lastRestart);
    if (!isInside) return next;
  }
  return bytes.length;
}

function orientationSegment(orientation: number): Buffer[] {
  const block = orientationOnly(orientation);
  if (!block) return [];
  const head = Buffer.from([0xff, application.exif, 0, 0]);
  head.writeUInt16BE(2 + exifHead.length + block.length, 2);
  return [head, exifHead, block];
}

/** The same coded pixels without metadata, and without whatever was hung on behind the picture. */
export function stripJpeg(bytes: Buffer, orientation: number): Buffer {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  const said = orientationSegment(orientation);
  let at = 2;
  while (at + 2 <= bytes.length) {
    const code = bytes[at + 1] as number;
    if (bytes[at] !== 0xff) throw new RangeError("no marker where one must be");
    if (code === 0xff) {
      at++;
      continue;
    }
    if (code === marker.end) return Buffer.concat([...parts, bytes.subarray(at, at + 2)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const content = bytes.subarray(at + 4, end);
    // JFIF has to be first.
    if (code !== application.jfif) parts.push(...said.splice(0));
    if (isKept(code, content)) parts.push(bytes.subarray(at, end));
    at = end;
    if (code !== marker.scan) continue;
    at = endOfScan(bytes, end);
    parts.push(bytes.subarray(end, at));
  }
  throw new RangeError("the end is missing");
}
