import { readFile } from "node:fs/promises";
import sharp from "sharp";

const folder = new URL("../../e2e/support/pictures/", import.meta.url);

export const passportPicture = () => readFile(new URL("td3-phone.jpg", folder));
export const cardBackPicture = () => readFile(new URL("td1-back-phone.jpg", folder));
export const selfiePicture = () => readFile(new URL("selfie-from-astronaut.jpg", folder));

/** A picture of nothing, for what is about bytes and size. */
export const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#4a7" } });
