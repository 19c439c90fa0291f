import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureTypes } from "@/lib/core/document/picture";
import { AppError } from "@/lib/core/errors";
import { blank, cardBackPicture, locatedHeic, pagePdf } from "@/lib/testing/pictures";
import { inspectPicture } from "./inspect";

async function refusalOf(bytes: Buffer): Promise<AppError> {
  const outcome = await inspectPicture(bytes).catch((error: unknown) => error);
  if (!(outcome instanceof AppError)) throw new Error("expected a refusal");
  return outcome;
}

test("other kinds are refused by name, whatever they call themselves", async () => {
  const svg = Buffer.from(
    `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>`,
  );
  const kinds: [string, Buffer][] = [
    ["SVG", svg],
    ["GIF", await blank(600, 600).gif().toBuffer()],
    ["TIFF", await blank(600, 600).tiff().toBuffer()],
    ["AVIF", await blank(600, 600).avif({ effort: 0 }).toBuffer()],
    ["This file", Buffer.from("<html>")],
    ["This file", Buffer.alloc(0)],
  ];
  for (const [name, bytes] of kinds) {
    const { code, message } = await refusalOf(bytes);
    expect(code).toBe("unsupported_media");
    expect(message).toContain(name);
  }
});

test("a client's HEIC and PDF are refused by name, whole or not", async () => {
  const demands = { context: "document_front", minShortEdge: 1, accepted: pictureTypes } as const;
  const kinds: [string, Buffer][] = [
    ["PDF", pagePdf()],
    ["PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["HEIC", await locatedHeic()],
  ];
  for (const [name, bytes] of kinds)
    await expect(inspectPicture(bytes, demands)).rejects.toMatchObject({
      code: "unsupported_media",
      message: expect.stringContaining(name),
    });
});

test("wherever it was cut off, an incomplete picture is refused", async () => {
  const photo = await cardBackPicture();
  const others = await Promise.all(
    (["png", "webp"] as const).map((format) => sharp(photo).resize(900).toFormat(format).toBuffer()),
  );
  for (const whole of [photo, ...others])
    for (const part of [0.01, 0.3, 0.7, 0.95])
      expect((await refusalOf(whole.subarray(0, Math.floor(whole.length * part)))).code).toBe("invalid");
});

test("a signature alone is no picture", async () => {
  for (const signature of ["\xff\xd8\xff\xe0", "\x89PNG\r\n\x1a\n", "RIFF\x24\0\0\0WEBPVP8 "])
    expect((await refusalOf(Buffer.from(`${signature}<svg xmlns="">`, "latin1"))).code).toBe("invalid");
});

/** A few kilobytes that announce a picture of 30,000 by 30,000 pixels. */
function bomb(content = deflateSync(Buffer.alloc(30_000 * 3751))): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    const named = Buffer.concat([Buffer.from(type), content]);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", content),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

test("a decompression bomb is refused before it is unpacked", async () => {
  const bytes = bomb();
  expect(bytes.length).toBeLessThan(200_000);
  expect((await refusalOf(bytes)).code).toBe("too_large");
  // Whoever unpacked this one would find no picture in it.
  expect((await refusalOf(bomb(Buffer.from("nothing that was packed")))).code).toBe("too_large");
});

test("a shorter side of 480 pixels is enough, one less is not", async () => {
  expect((await inspectPicture(await blank(480, 700).jpeg().toBuffer())).width).toBe(480);
  expect((await refusalOf(await blank(700, 479).jpeg().toBuffer())).message).toContain("too small");
});
