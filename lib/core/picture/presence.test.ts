import fc from "fast-check";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { greyOf, specimen as load } from "@/lib/testing/pictures";
import { documentPresence } from "./document-presence";
import { mayBeFace } from "./face-presence";
import { shrink } from "./shrink";

const scene = { width: 1024, height: 768 };
/** The picture as small as this, on a table. */
async function onTable(picture: Buffer, share: number, background = "#7b6c58") {
  const small = await sharp(picture)
    .resize(Math.round(scene.width * share), Math.round(scene.height * share), { fit: "inside" })
    .toBuffer();
  return sharp({ create: { ...scene, channels: 3, background } })
    .composite([{ input: small }])
    .png()
    .toBuffer();
}

const documents = [
  "td3-phone.jpg",
  "td3-messenger.jpg",
  "td1-back-phone.jpg",
  "td1-back-glare.jpg",
  "aamva-back.jpg",
];
const lights: [string, (picture: Sharp) => Sharp][] = [
  ["in good light", (picture) => picture],
  ["in dim light", (picture) => picture.linear(0.4, 0)],
  ["upside down", (picture) => picture.rotate(180)],
  ["a little soft", (picture) => picture.blur(1.2)],
];
describe.each(documents)("%s", (name) => {
  test.each(lights)("is seen %s, and is no face", async (_, change) => {
    const grey = await greyOf(await change(sharp(await load(name))).toBuffer());
    expect(documentPresence(grey)).toBe("near");
    expect(mayBeFace(grey)).toBe(false);
  });

  test.each([0.5, 0.4, 0.3])("is too far at %d of its size", async (share) => {
    expect(documentPresence(await greyOf(await onTable(await load(name), share)))).toBe("far");
  });
});

const selfie = await load("selfie-from-astronaut.jpg");
const sideLight = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><defs>
  <linearGradient id="g"><stop offset=".35" stop-opacity=".6"/><stop offset=".65" stop-opacity="0"/></linearGradient></defs>
  <rect width="1024" height="1024" fill="url(#g)"/></svg>`);
const faces: [string, (picture: Sharp) => Sharp][] = [
  ["as it is", (picture) => picture],
  ["mirrored", (picture) => picture.flop()],
  ["in dim light", (picture) => picture.linear(0.3, 0)],
  ["with darker skin", (picture) => picture.gamma(1, 2.5)],
  ["tilted to the left", (picture) => picture.rotate(-12, { background: "#888" })],
  ["tilted to the right", (picture) => picture.rotate(12, { background: "#888" })],
  ["blurred", (picture) => picture.blur(8)],
  ["lit from the side", (picture) => picture.composite([{ input: sideLight }])],
  ["close", (picture) => picture.extract({ left: 250, top: 50, width: 520, height: 690 })],
  ["very close", (picture) => picture.extract({ left: 310, top: 165, width: 370, height: 490 })],
];
test.each(faces)("a face %s may be one, and is no document", async (_, change) => {
  const grey = await greyOf(await change(sharp(selfie)).png().toBuffer());
  expect(mayBeFace(grey)).toBe(true);
  expect(documentPresence(grey)).toBe("none");
});

const flat = (background: string, sigma = 0) =>
  sharp({
    create: {
      ...scene,
      channels: 3,
      background,
      ...(sigma && { noise: { type: "gaussian", mean: 128, sigma } }),
    },
  })
    .png()
    .toBuffer();
const grain = (isAcross: boolean) => {
  const lines = Array.from({ length: 60 }, (_, line) => {
    const shade = 0.1 + 0.2 * Math.sin(line * line);
    return isAcross
      ? `<rect x="0" y="${line * 13}" width="1024" height="7" fill-opacity="${Math.abs(shade)}"/>`
      : `<rect y="0" x="${line * 17}" width="9" height="768" fill-opacity="${Math.abs(shade)}"/>`;
  });
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="768"><rect width="1024" height="768" fill="#a98"/>${lines.join("")}</svg>`,
    ),
  )
    .blur(1)
    .png()
    .toBuffer();
};

test.each<[string, Promise<Buffer>]>([
  ["grey wall", flat("#808080")],
  ["white wall", flat("#ffffff")],
  ["wall in a camera's noise", flat("#888888", 4)],
  ["wall in the dark", flat("#888888", 15)],
  ["table with its grain across", grain(true)],
  ["table with its grain upright", grain(false)],
])("a %s is no document", async (_, picture) => {
  const grey = await greyOf(await picture);
  expect(documentPresence(grey)).toBe("none");
});

test.each<[string, Promise<Buffer>]>([
  ["grey wall", flat("#808080")],
  ["white wall", flat("#ffffff")],
  ["wall in a camera's noise", flat("#888888", 8)],
  ["table with its grain across", grain(true)],
])("a %s is no face", async (_, picture) => {
  expect(mayBeFace(await greyOf(await picture))).toBe(false);
});

test("anything can be looked at", () => {
  const side = fc.integer({ min: 1, max: 50 });
  const picture = fc.tuple(side, side).chain(([width, height]) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.uint8Array({ minLength: width * height, maxLength: width * height }),
    }),
  );
  fc.assert(
    fc.property(picture, fc.integer({ min: 1, max: 60 }), (grey, longEdge) => {
      expect(["none", "far", "near"]).toContain(documentPresence(grey));
      expect(typeof mayBeFace(grey)).toBe("boolean");
      const small = shrink(grey, longEdge);
      expect(small.pixels.length).toBe(small.width * small.height);
      expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(Math.max(longEdge, 1));
    }),
  );
});
