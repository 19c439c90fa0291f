import fc from "fast-check";
import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureTypes } from "@/lib/core/document/picture";
import { AppError } from "@/lib/core/errors";
import {
  cardBackPicture,
  located,
  locatedHeic,
  passportPicture,
  selfiePicture,
} from "@/lib/testing/pictures";
import { pictureFormat } from "../format";
import { withoutMetadata } from "./strip";

const secrets = ["SecretCam", "hidden place", "GPS", "at home", "59/1", "xmpmeta"];

const pixelsOf = (bytes: Buffer) => sharp(bytes).autoOrient().raw().toBuffer();

test.each(["jpeg", "png", "webp"] as const)("a %s keeps its pixels and loses its place", async (format) => {
  const bytes = await located(
    await sharp(await passportPicture())
      .resize(400)
      .toBuffer(),
    format,
  );
  expect(bytes.includes("SecretCam")).toBe(true);
  const stripped = withoutMetadata(bytes, pictureFormat(bytes));
  const after = await sharp(stripped, { failOn: "warning" }).metadata();
  expect(after.exif ?? after.xmp ?? after.iptc).toBeUndefined();
  for (const secret of secrets) expect(stripped.includes(secret), secret).toBe(false);
  expect((await pixelsOf(stripped)).equals(await pixelsOf(bytes))).toBe(true);
});

test("a picture that is turned stays turned, in every kind", async () => {
  for (const format of ["jpeg", "png", "webp"] as const)
    for (const orientation of [1, 3, 6, 8]) {
      const small = await sharp(await cardBackPicture())
        .resize(160)
        .toBuffer();
      const bytes = await located(small, format, orientation);
      const stripped = withoutMetadata(bytes, pictureFormat(bytes), orientation);
      expect((await sharp(stripped).metadata()).orientation ?? 1).toBe(orientation);
      for (const secret of secrets) expect(stripped.includes(secret)).toBe(false);
      expect((await pixelsOf(stripped)).equals(await pixelsOf(bytes))).toBe(true);
    }
});

test("what is hung on behind a picture goes: a second picture has a place of its own", async () => {
  const plain = await sharp(await selfiePicture())
    .resize(160)
    .toBuffer();
  for (const format of ["jpeg", "png", "webp"] as const) {
    const bytes = await located(plain, format);
    const type = pictureFormat(bytes);
    const stripped = withoutMetadata(Buffer.concat([bytes, bytes]), type);
    expect(stripped.equals(withoutMetadata(bytes, type))).toBe(true);
  }
});

test("a progressive picture and one with restarts keep all of their scans", async () => {
  for (const options of [{ progressive: true }, { mozjpeg: true }]) {
    const bytes = await sharp(await passportPicture())
      .resize(400)
      .withExif({ IFD0: { Make: "SecretCam" } })
      .jpeg(options)
      .toBuffer();
    const stripped = withoutMetadata(bytes, "image/jpeg");
    expect((await pixelsOf(stripped)).equals(await pixelsOf(bytes))).toBe(true);
    expect(stripped.includes("SecretCam")).toBe(false);
  }
});

test("a picture without metadata stays as it is, byte for byte, and stripping twice changes nothing", async () => {
  for (const bytes of [await passportPicture(), await cardBackPicture(), await selfiePicture()]) {
    const once = withoutMetadata(bytes, "image/jpeg");
    expect(withoutMetadata(once, "image/jpeg").equals(once)).toBe(true);
  }
  const png = await sharp(await selfiePicture())
    .resize(500)
    .png()
    .toBuffer();
  expect(withoutMetadata(png, "image/png").equals(png)).toBe(true);
});

test("a phone's HEIC loses its place and keeps every other byte where it was", async () => {
  const bytes = await locatedHeic();
  expect(bytes.includes("SecretCam") && bytes.includes("hidden place")).toBe(true);
  const stripped = withoutMetadata(bytes, "image/heic");
  expect(stripped.length).toBe(bytes.length);
  for (const secret of secrets) expect(stripped.includes(secret), secret).toBe(false);
  expect(withoutMetadata(Buffer.concat([bytes, Buffer.from("SEFT at home")]), "image/heic")).toEqual(
    stripped,
  );
  const changed = bytes.findIndex((byte, at) => byte !== stripped[at]);
  expect(changed).toBeGreaterThan(bytes.indexOf("mdat"));
});

test("whatever is done to the bytes, they are stripped or refused", async () => {
  const whole = await Promise.all([
    ...(["jpeg", "png", "webp"] as const).map((format) =>
      passportPicture().then(async (bytes) => located(await sharp(bytes).resize(300).toBuffer(), format)),
    ),
    locatedHeic(),
  ]);
  const types = [...pictureTypes, "image/heic"] as const;
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
      fc.nat(40_000),
      (which, changes, length) => {
        const bytes = Buffer.from(whole[which] as Buffer).subarray(0, 12 + length);
        for (const [at, value] of changes) if (12 + at < bytes.length) bytes[12 + at] = value;
        try {
          withoutMetadata(bytes, types[which] ?? "image/jpeg");
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      },
    ),
    { numRuns: 500 },
  );
});
