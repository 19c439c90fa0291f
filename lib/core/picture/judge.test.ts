import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import type { PictureContext } from "@/lib/core/document/document";
import { greyOf, specimen as load } from "@/lib/testing/pictures";
import { judge } from "./judge";
import { measure } from "./measure";

async function problemsOf(picture: Buffer, context: PictureContext, shortEdge = 1000) {
  const { pixels, width, height } = await greyOf(picture);
  return judge(measure(pixels, width, height), { context, shortEdge });
}

/** Nine pixels along one axis, as a hand leaves them that moves. */
const motion = (isAcross: boolean) => ({
  width: 9,
  height: 9,
  kernel: Array.from({ length: 81 }, (_, at) => ((isAcross ? Math.floor(at / 9) : at % 9) === 4 ? 1 : 0)),
});

const good: [string, PictureContext][] = [
  ["td3-phone.jpg", "document_front"],
  ["td3-messenger.jpg", "document_front"],
  ["td1-back-phone.jpg", "document_back"],
  ["td1-back-tilted.jpg", "document_back"],
  ["aamva-back.jpg", "document_back"],
  ["selfie-from-astronaut.jpg", "face"],
];
const documents = good.filter(([, context]) => context !== "face");

const harmless: [string, (picture: Sharp) => Sharp][] = [
  ["as it is", (picture) => picture],
  ["in dim light", (picture) => picture.linear(0.4, 0)],
  ["in bright light", (picture) => picture.linear(0.9, 30)],
  ["in hard contrast", (picture) => picture.linear(1.08, -9)],
  ["upside down", (picture) => picture.rotate(180)],
  ["a little soft", (picture) => picture.blur(0.8)],
  ["after a messenger", (picture) => picture.jpeg({ quality: 40 })],
  ["in grey", (picture) => picture.greyscale()],
];
describe.each(good)("the good %s", (name, context) => {
  test.each(harmless)("passes %s", async (_, change) => {
    expect(await problemsOf(await change(sharp(await load(name))).toBuffer(), context)).toEqual([]);
  });
});

describe.each(good)("%s", (name, context) => {
  test.each([2, 3, 6, 12])("is blurred by a radius of %d", async (radius) => {
    const blurred = await sharp(await load(name))
      .blur(radius)
      .toBuffer();
    expect(await problemsOf(blurred, context)).toEqual(["blurred"]);
  });

  test.each([0.15, 0.1, 0.02])("is too dark at %d of its light", async (share) => {
    const dark = await sharp(await load(name))
      .linear(share, 0)
      .toBuffer();
    expect(await problemsOf(dark, context)).toEqual(["too_dark"]);
  });

  test("is too bright when the light drowns it", async () => {
    const drowned = await sharp(await load(name))
      .linear(0.5, 180)
      .toBuffer();
    expect(await problemsOf(drowned, context)).toContain("too_bright");
  });
});

describe.each(documents)("%s", (name, context) => {
  test.each([true, false])("is blurred by a hand that moves (sideways: %s)", async (isAcross) => {
    const moved = await sharp(await load(name))
      .convolve(motion(isAcross))
      .toBuffer();
    const problems = await problemsOf(moved, context);
    // A bar code's bars stay sharp along themselves.
    expect(problems).toEqual(name === "aamva-back.jpg" && isAcross ? [] : ["blurred"]);
  });

  test.each([120, 160])("has glare with a burnt-out spot of radius %d", async (radius) => {
    const spot = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="768"><defs><radialGradient id="g">
      <stop offset=".7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
      <circle cx="560" cy="400" r="${radius}" fill="url(#g)"/></svg>`;
    const shining = await sharp(await load(name))
      .composite([{ input: Buffer.from(spot) }])
      .png()
      .toBuffer();
    expect(await problemsOf(shining, context)).toContain("glare");
  });
});

test.each([
  ["td3-blurred.jpg", "document_front", "blurred"],
  ["td3-dark.jpg", "document_front", "too_dark"],
  ["td1-back-glare.jpg", "document_back", "glare"],
] as const)("%s is caught", async (name, context, problem) => {
  expect(await problemsOf(await load(name), context)).toEqual([problem]);
});

const wall = (background: string, noise = 0) =>
  sharp({
    create: {
      width: 1024,
      height: 768,
      channels: 3,
      background,
      ...(noise && { noise: { type: "gaussian", mean: 128, sigma: noise } }),
    },
  })
    .png()
    .toBuffer();

const shade =
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="768"><defs><radialGradient id="g">
  <stop offset="0" stop-color="#ddd"/><stop offset="1" stop-color="#777"/></radialGradient></defs>
  <rect width="1024" height="768" fill="url(#g)"/></svg>`);

test.each(["document_front", "address_document", "face"] as const)("a wall is no %s", async (context) => {
  for (const picture of [await wall("#808080"), await wall("#ffffff"), await wall("#000000", 5), shade])
    expect(await problemsOf(picture, context)).toEqual(["blank"]);
  expect(await problemsOf(await wall("#000000"), context)).toEqual(["too_dark"]);
});

test("a small picture is called small, whatever else it is", async () => {
  const picture = await load("td3-phone.jpg");
  expect(await problemsOf(picture, "document_front", 719)).toEqual(["too_small"]);
  expect(await problemsOf(picture, "document_front", 720)).toEqual([]);
  const blurred = await sharp(picture).blur(3).toBuffer();
  expect(await problemsOf(blurred, "document_front", 600)).toEqual(["blurred", "too_small"]);
});

test("a white page with print is neither too bright nor glaring", async () => {
  const lines = Array.from(
    { length: 30 },
    (_, line) =>
      `<text x="70" y="${90 + line * 30}" font-size="16">Statement of account, page ${line}, 12.40 EUR</text>`,
  );
  const page = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="724" height="1024"><rect width="724" height="1024" fill="#fff"/>${lines.join("")}</svg>`,
  );
  expect(await problemsOf(await sharp(page).png().toBuffer(), "address_document")).toEqual([]);
});
