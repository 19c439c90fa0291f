import sharp from "sharp";
import { expect, test } from "vitest";
import { blank, locatedHeic, pagePdf } from "@/lib/testing/pictures";
import { inspectPicture } from "../inspect";
import { convert } from "./convert";

const plenty = 50_000_000;

test("an iPhone's picture and the first page of a PDF become pictures", async () => {
  const heic = await inspectPicture(await locatedHeic());
  expect(heic).toMatchObject({ mimeType: "image/heic", width: 1400, height: 1050 });
  expect(heic.quality.problems).toEqual([]);

  const { view, ...pdf } = await inspectPicture(pagePdf());
  expect(pdf).toMatchObject({ mimeType: "application/pdf", width: 1800, height: 2400 });
  const [red, green, blue] = (await sharp(view).stats()).channels.map(({ mean }) => Math.round(mean));
  expect([red, green, blue]).toEqual([254, 0, 0]);
});

test("a PDF shows no face", async () => {
  const demands = { context: "face", minShortEdge: 480, accepted: ["application/pdf"] } as const;
  await expect(inspectPicture(pagePdf(), demands)).rejects.toMatchObject({ code: "unsupported_media" });
});

test("what only looks like one is refused, and so is too many pixels", async () => {
  const heic = await locatedHeic();
  for (const [kind, bytes] of [
    ["heic", heic.subarray(0, 200)],
    ["heic", Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")])],
    ["pdf", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["pdf", pagePdf().fill(0, 100, 200)],
    ["pdf", await blank(600, 600).jpeg().toBuffer()],
  ] as const)
    await expect(convert(kind, bytes, plenty)).rejects.toMatchObject({ code: "invalid" });
  await expect(convert("heic", heic, 1_000_000)).rejects.toMatchObject({ code: "too_large" });
});

test("a program that takes too long or too much is ended, and only it", async () => {
  // A page that draws itself a million times over.
  const loops = "q 1 0 0 1 0.0001 0 cm /X Do Q ".repeat(50);
  const forms = Array.from(
    { length: 12 },
    (_, index) =>
      `${index + 4} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 300 400]/Resources<</XObject<</X ${index + 5} 0 R>>>>/Length ${loops.length}>>stream\n${loops}\nendstream\nendobj\n`,
  ).join("");
  const bomb = Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</XObject<</X 4 0 R>>>>/Contents 16 0 R>>\nendobj\n${forms}16 0 obj\n<</Length 5>>stream\n/X Do\nendstream\nendobj\ntrailer<</Size 17/Root 1 0 R>>\n%%EOF`,
  );
  await expect(convert("pdf", bomb, plenty, { seconds: 1 })).rejects.toMatchObject({ code: "invalid" });
  await expect(convert("heic", await locatedHeic(), plenty, { libraryMegabytes: 1 })).rejects.toMatchObject({
    code: "invalid",
  });
  expect((await convert("pdf", pagePdf(), plenty)).length).toBeGreaterThan(1000);
});
