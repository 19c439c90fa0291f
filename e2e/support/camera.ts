import { rename, writeFile } from "node:fs/promises";
import sharp from "sharp";

const size = { width: 1280, height: 720 };
const frames = 10;

/** Chromium's fake camera plays this file, and reads it anew whenever a page opens the camera. */
export function cameraFedFrom(file: string) {
  /** Puts a picture (a path or its bytes) in front of the camera. A page that is already looking does not see it. */
  const show = async (picture: string | Buffer) => {
    const frame = await sharp(picture)
      .rotate()
      .resize({ ...size, fit: "contain", background: "#808080" })
      // Chromium takes the file for video, whose black is 16 and whose white is 235.
      .linear(219 / 255, 16)
      .jpeg({ quality: 90 })
      .toBuffer();
    await writeFile(`${file}.new`, Buffer.concat(Array.from({ length: frames }, () => frame)));
    await rename(`${file}.new`, file);
  };
  const showNothing = async () => {
    const grey = sharp({ create: { ...size, channels: 3, background: "#808080" } });
    await show(await grey.png().toBuffer());
  };
  return { show, showNothing };
}

export const cameraFlags = (file: string) => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${file}`,
];
