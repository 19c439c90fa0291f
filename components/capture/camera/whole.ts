const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

const marker = { start: 0xd8, scan: 0xda, end: 0xd9 };

/** Where the picture itself begins, after all that is said about it; -1 where the file ends before. */
function findScan(bytes: Uint8Array): number {
  let at = 2;
  while (at + 3 < bytes.length && bytes[at] === 0xff) {
    if (bytes[at + 1] === marker.scan) return at;
    at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return -1;
}

/** Within the scan a pair of these bytes is the end and nothing else; what follows it, some phones have put there. */
function hasEnd(bytes: Uint8Array, from: number) {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === marker.end) return true;
  return false;
}

const endOfPng = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** Whether a JPEG or PNG goes on to its end: a browser shows the half of one that is there without a word. */
export function isWhole(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, marker.start)) {
    const scan = findScan(bytes);
    return scan >= 0 && hasEnd(bytes, scan);
  }
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    const at = bytes.lastIndexOf(0x49);
    return at >= 0 && startsWith(bytes.subarray(at), ...endOfPng);
  }
  return true;
}
