import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import { env } from "@/lib/env";
import type { Integration } from "@/lib/integrations/get";
import { sha256 } from "@/lib/secrets/digest";
import { blank, located, locatedHeic, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { handInPicture } from "@/lib/verifications/hand-in";
import { addPicture } from "./add";
import { readOriginal, readPicture } from "./read";

async function started(ctx: Ctx, integration: Integration) {
  const { id } = await createVerification(ctx, integration, {});
  await applyEvent(ctx, id, "start");
  return id;
}

const countFiles = async () => {
  const names = await readdir(join(env().DATA_DIR, "media"), { recursive: true }).catch(() => []);
  return names.filter((name) => /\.(original|view)/.test(name)).length;
};

test("a picture is kept, shown as its view, and told to the history", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const bytes = await passportPicture();
  const picture = await addPicture(ctx, id, "document_front", bytes);
  expect(picture).toMatchObject({ context: "document_front", mimeType: "image/jpeg", size: bytes.length });
  expect(picture.quality).toMatchObject({ problems: [] });

  expect((await readOriginal(ctx, picture.id)).bytes).toEqual(bytes);
  const view = await readPicture(ctx, picture.id);
  expect(view.mimeType).toBe("image/jpeg");
  expect(view.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));

  const { history, pictures } = await getVerificationDetails(ctx, id);
  expect(pictures.map((row) => row.id)).toEqual([picture.id]);
  expect(history.at(-1)).toMatchObject({ type: "add_media", details: { context: "document_front" } });
  expect(history.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test("the same bytes sent again are the same picture; a retake is another", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const bytes = await passportPicture();
  const first = await addPicture(ctx, id, "document_front", bytes);
  expect((await addPicture(ctx, id, "document_front", bytes)).id).toBe(first.id);
  expect((await addPicture(ctx, id, "face", bytes)).id).not.toBe(first.id);
  const retake = await addPicture(ctx, id, "document_front", await selfiePicture());
  expect((await getVerificationDetails(ctx, id)).pictures.map((row) => row.id)).toContain(retake.id);
  expect((await getVerificationDetails(ctx, id)).pictures).toHaveLength(3);
});

test("only a started verification takes pictures", async ({ ctx, made }) => {
  const { id } = await createVerification(ctx, made.integration, {});
  const bytes = await blank(600, 600).jpeg().toBuffer();
  const refused = { code: "conflict" };
  await expect(addPicture(ctx, id, "face", bytes)).rejects.toMatchObject(refused);
  for (const event of ["start", "submit", "escalate", "approve"] as const) {
    await applyEvent(ctx, id, event);
    if (event === "start") await addPicture(ctx, id, "face", bytes);
    else await expect(addPicture(ctx, id, "face", bytes)).rejects.toMatchObject(refused);
  }
});

test("a refusal leaves neither row nor file", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const before = await countFiles();
  await expect(addPicture(ctx, id, "face", Buffer.from("GIF89a"))).rejects.toMatchObject({
    code: "unsupported_media",
  });
  const upload = addPicture(ctx, id, "face", await selfiePicture());
  // Handed in while the picture is being looked at.
  await applyEvent(ctx, id, "submit");
  await expect(upload).rejects.toMatchObject({ code: "conflict" });
  expect((await getVerificationDetails(ctx, id)).pictures).toEqual([]);
  expect(await countFiles()).toBe(before);
});

test("what belongs to someone else does not exist", async ({ ctx, made, client }) => {
  const [mine, theirs] = [await started(ctx, made.integration), await started(ctx, made.integration)];
  const bytes = await blank(600, 600).jpeg().toBuffer();
  const picture = await addPicture(ctx, theirs, "face", bytes);
  const missing = { code: "not_found" };

  const applicant: Ctx = { ...client, scope: { ...client.scope, verificationId: mine } };
  const stranger: Ctx = { ...client, scope: { integrationIds: [crypto.randomUUID()] } };
  for (const other of [applicant, stranger]) {
    await expect(addPicture(other, theirs, "face", bytes)).rejects.toMatchObject(missing);
    await expect(readPicture(other, picture.id)).rejects.toMatchObject(missing);
    await expect(readOriginal(other, picture.id)).rejects.toMatchObject(missing);
  }
  await expect(readPicture(ctx, "../../etc/passwd")).rejects.toMatchObject(missing);
  expect((await readPicture(client, picture.id)).bytes.length).toBeGreaterThan(0);
});

test("twenty uploads at once are all kept", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const pictures = await Promise.all(
    Array.from({ length: 20 }, (_, shade) =>
      blank(1600 + shade, 1200)
        .jpeg()
        .toBuffer()
        .then((bytes) => addPicture(ctx, id, "face", bytes)),
    ),
  );
  expect(new Set(pictures.map((picture) => picture.id)).size).toBe(20);
  const { history } = await getVerificationDetails(ctx, id);
  expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
});

test("of all that can be read again nothing says where a picture was taken", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const photo = await sharp(await passportPicture())
    .resize(800)
    .toBuffer();
  const pictures = [
    ...(await Promise.all((["jpeg", "png", "webp"] as const).map((format) => located(photo, format, 6)))),
    await locatedHeic(),
  ];
  for (const bytes of pictures) {
    expect(bytes.includes("SecretCam")).toBe(true);
    const picture = await addPicture(ctx, id, "document_front", bytes);
    const { bytes: original, mimeType } = await readOriginal(ctx, picture.id);
    const { bytes: view } = await readPicture(ctx, picture.id);
    expect([picture.size, picture.sha256]).toEqual([original.length, sha256(original)]);
    expect(mimeType).toBe(picture.mimeType);
    for (const readable of [original, view])
      for (const secret of ["SecretCam", "at home", "hidden place", "xmpmeta"])
        expect(readable.includes(secret), `${secret} in ${mimeType}`).toBe(false);
  }
});

test("what is wrong with a picture is measured, whoever sent it", async ({ ctx, made }) => {
  const id = await started(ctx, made.integration);
  const photo = sharp(await passportPicture());
  const dark = await photo.clone().linear(0.1, 0).jpeg().toBuffer();
  const blurred = await photo.clone().blur(6).jpeg().toBuffer();
  for (const [bytes, problem] of [
    [dark, "too_dark"],
    [blurred, "blurred"],
    [await blank(900, 900).jpeg().toBuffer(), "blank"],
    [await photo.clone().resize(640).jpeg().toBuffer(), "too_small"],
  ] as const) {
    expect((await addPicture(ctx, id, "document_front", bytes)).quality?.problems).toContain(problem);
    const sent = await handInPicture(ctx, id, { context: "document_front", stage: "preliminary" }, bytes);
    expect(sent.quality?.problems).toContain(problem);
  }
});
