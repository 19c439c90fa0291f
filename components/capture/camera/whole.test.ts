import sharp from "sharp";
import { expect, test } from "vitest";
import { blank, cardBackPicture, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { isWhole } from "./whole";

const progressive = async () =>
  sharp(await selfiePicture())
    .jpeg({ progressive: true })
    .toBuffer();
const described = async () =>
  sharp(await selfiePicture())
    .withExif({ IFD0: { Copyright: "ours" } })
    .toBuffer();

test("a JPEG or PNG is whole as it is, and nowhere where it is cut", async () => {
  const pictures = await Promise.all([
    ...[passportPicture(), cardBackPicture(), progressive(), described()],
    ...[blank(800, 600).png().toBuffer(), blank(800, 600).jpeg().toBuffer()],
  ]);
  for (const picture of pictures) {
    expect(isWhole(picture)).toBe(true);
    for (let cut = 1; cut <= 40; cut++)
      expect(isWhole(picture.subarray(0, Math.floor((picture.length * cut) / 41)))).toBe(false);
  }
});

test("what a phone has put behind the picture does not matter", async () => {
  expect(isWhole(Buffer.concat([await selfiePicture(), Buffer.alloc(500, 7)]))).toBe(true);
});

test("of other formats nothing is said", () => {
  for (const bytes of [Buffer.from("RIFF....WEBP"), Buffer.from("%PDF-1.7"), Buffer.alloc(0)])
    expect(isWhole(bytes)).toBe(true);
});
