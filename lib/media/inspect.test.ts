import sharp from "sharp";
import { expect, test } from "vitest";
import { queueOf } from "@/lib/core/queue";
import { blank, passportPicture } from "@/lib/testing/pictures";
import { inspectPicture } from "./inspect";

const exif = {
  IFD0: { Make: "SecretCam", Copyright: "someone", ImageDescription: "at home" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "59/1 26/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "24/1 45/1 0/1",
  },
};

test("the view carries pixels and nothing else", async () => {
  const photo = await sharp(await passportPicture())
    .withExif(exif)
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>hidden</x:xmpmeta>")
    .withIccProfile("p3")
    .jpeg()
    .toBuffer();
  const before = await sharp(photo).metadata();
  expect(before.exif?.includes("SecretCam")).toBe(true);
  expect(before.icc && before.xmp).toBeTruthy();

  const { view, mimeType } = await inspectPicture(photo);
  const after = await sharp(view).metadata();
  expect(mimeType).toBe("image/jpeg");
  expect(after).toMatchObject({ format: "jpeg", space: "srgb" });
  for (const part of ["exif", "icc", "xmp", "iptc", "comments", "orientation"] as const)
    expect(after[part]).toBeUndefined();
  for (const text of ["SecretCam", "GPS", "hidden", "Exif", "ICC_PROFILE"])
    expect(view.includes(text)).toBe(false);
});

test("every orientation comes out upright", async () => {
  const base = await blank(600, 900)
    .composite([{ input: await blank(600, 200).negate().png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
  const topOf = async (picture: Buffer) => {
    const [red = 0] = await sharp(picture)
      .extract({ left: 300, top: 60, width: 1, height: 1 })
      .raw()
      .toBuffer();
    return red;
  };
  const expected = await topOf(base);
  const turns: Record<number, number> = { 1: 0, 3: 180, 6: 270, 8: 90 };
  for (const [orientation, degrees] of Object.entries(turns)) {
    const stored = await sharp(await sharp(base).rotate(degrees).toBuffer())
      .withMetadata({ orientation: Number(orientation) })
      .jpeg({ quality: 95 })
      .toBuffer();
    const { view, width, height } = await inspectPicture(stored);
    expect([width, height]).toEqual([600, 900]);
    expect(Math.abs((await topOf(view)) - expected)).toBeLessThan(12);
  }
});

test("JPEG, PNG and WebP are taken and come out as a JPEG of bounded size", async () => {
  for (const format of ["jpeg", "png", "webp"] as const) {
    const { view, mimeType, width, height } = await inspectPicture(
      await blank(4000, 1000).toFormat(format).toBuffer(),
    );
    expect(mimeType).toBe(`image/${format}`);
    expect([width, height]).toEqual([2400, 600]);
    expect((await sharp(view).metadata()).format).toBe("jpeg");
  }
});

test("no more work runs at once than the queue is wide, and none is lost", async () => {
  const inLine = queueOf(2);
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) =>
      inLine(async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        if (index % 3 === 0) throw new Error("fails");
        return index;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
});
