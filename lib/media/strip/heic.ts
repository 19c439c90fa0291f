type Box = { type: string; start: number; end: number };

/** The boxes between two places of an ISO base media file. */
function boxesIn(bytes: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at);
    const isLong = short === 1;
    const size = short === 0 ? to - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    const end = at + size;
    if (size < 8 || end > to) {
      // Some phones hang on what is no box. Inside of one, nothing is passed over.
      if (to === bytes.length && boxes.some(({ type }) => type === "mdat")) break;
      throw new RangeError("a box reaches beyond its own");
    }
    boxes.push({ type: bytes.toString("latin1", at + 4, at + 8), start: at + (isLong ? 16 : 8), end });
    at = end;
  }
  return boxes;
}

/** Reads numbers one after another. */
const readerOf = (bytes: Buffer, from: number) => {
  let at = from;
  return {
    number(size: number): number {
      const value =
        size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
      at += size;
      return value;
    },
    skip(size: number) {
      at += size;
    },
  };
};

/** The ids of what describes pictures and is none. */
function metadataItems(bytes: Buffer, { start, end }: Box): Set<number> {
  const version = bytes[start] as number;
  const found = new Set<number>();
  for (const entry of boxesIn(bytes, start + (version === 0 ? 6 : 8), end)) {
    if (entry.type !== "infe") continue;
    const entryVersion = bytes[entry.start] as number;
    if (entryVersion < 2) continue;
    const idSize = entryVersion === 2 ? 2 : 4;
    const id = bytes.readUIntBE(entry.start + 4, idSize);
    const type = bytes.toString("latin1", entry.start + 4 + idSize + 2, entry.start + 4 + idSize + 6);
    if (type === "Exif" || type === "mime" || type === "uri ") found.add(id);
  }
  return found;
}

/** Where in the file the items lie. */
function extentsOf(bytes: Buffer, { start }: Box, wanted: Set<number>, heap: number): [number, number][] {
  const version = bytes[start] as number;
  const sizes = bytes.readUInt16BE(start + 4);
  const [offsetSize, lengthSize, baseSize] = [(sizes >> 12) & 15, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const wide = version < 2 ? 2 : 4;
  const read = readerOf(bytes, start + 6);
  const extents: [number, number][] = [];
  for (let left = read.number(wide); left > 0; left--) {
    const id = read.number(wide);
    const method = version === 0 ? 0 : read.number(2) & 15;
    read.skip(2);
    const base = read.number(baseSize) + (method === 1 ? heap : 0);
    for (let each = read.number(2); each > 0; each--) {
      read.skip(indexSize);
      const from = base + read.number(offsetSize);
      const length = read.number(lengthSize);
      if (wanted.has(id)) extents.push([from, length === 0 ? bytes.length : from + length]);
    }
  }
  return extents;
}

/**
 * The same file with its Exif and XMP blanked where they lie, so that nothing else moves; boxes that no picture needs
 * are blanked too, and what follows the last box is cut off. Which way up it is stands in a property of the picture, which stays.
 */
export function stripHeic(bytes: Buffer): Buffer {
  const top = boxesIn(bytes, 0, bytes.length);
  const stripped = Buffer.from(bytes.subarray(0, top.at(-1)?.end ?? 0));
  for (const { type, start, end } of top)
    if (type !== "ftyp" && type !== "meta" && type !== "mdat") stripped.fill(0, start, end);
  const meta = top.find(({ type }) => type === "meta");
  if (!meta) throw new RangeError("no box tells what is in the file");
  const inner = boxesIn(bytes, meta.start + 4, meta.end);
  const named = (type: string) => inner.find((box) => box.type === type);
  const [items, places, heap] = [named("iinf"), named("iloc"), named("idat")];
  if (!items || !places) throw new RangeError("no box tells what is in the file");
  const wanted = metadataItems(bytes, items);
  for (const [from, to] of extentsOf(bytes, places, wanted, heap?.start ?? 0)) stripped.fill(0, from, to);
  return stripped;
}
