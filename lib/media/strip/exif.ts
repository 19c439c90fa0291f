/** An Exif block that says which way up a picture is, and nothing else; none for one that is upright. */
export function orientationOnly(orientation: number): Buffer | undefined {
  if (orientation < 2 || orientation > 8) return undefined;
  const block = Buffer.alloc(26);
  block.write("II*\0", 0, "latin1");
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  // Tag 0x0112, one number of 16 bits, its value; no further directory.
  block.writeUInt16LE(0x0112, 10);
  block.writeUInt16LE(3, 12);
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
}

export const exifHead = Buffer.from("Exif\0\0", "latin1");
