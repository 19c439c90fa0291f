import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { messages } from "@/lib/dialects/veriff/messages";
import { blank, passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification } from "@/lib/verifications/get";
import { type Client, newClient } from "./client.testing";

let client: Client;
let picture: Buffer;

beforeAll(async () => {
  client = await newClient();
  picture = await passportPicture();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("POST /v1/sessions/{id}/media", () => {
  test("answers the documented shape and leaves a created session created", async () => {
    const id = await client.create();
    const { status, body } = await client.upload(id, "document-front", picture);
    expect(status).toBe(200);
    expect(body).toEqual({
      status: "success",
      image: {
        id: expect.stringMatching(uuid),
        name: "document-front",
        context: "document-front",
        timestamp: null,
        size: picture.length,
        mimetype: "image/jpeg",
        url: expect.stringMatching(new RegExp(`/v1/media/${body.image.id}$`)),
        sessionId: id,
      },
    });
    expect((await getVerification(systemContext(), id)).status).toBe("created");
  });

  test.each([
    ["bare base64", (base64: string) => base64],
    ["a data URI", (base64: string) => `data:image/png;base64,${base64}`],
    ["a data URI with the wrong type", (base64: string) => `data:application/pdf;base64,${base64}`],
    ["line breaks", (base64: string) => base64.replace(/.{60}/g, "$&\n")],
    ["no padding", (base64: string) => base64.replace(/=+$/, "")],
  ])("takes %s", async (_, write) => {
    const id = await client.create();
    const bytes = await blank(601, 400).png().toBuffer();
    const image = {
      context: "face",
      content: write(bytes.toString("base64")),
      timestamp: "2019-10-29T06:30:25.597Z",
    };
    const { status, body } = await client.call("POST", `/v1/sessions/${id}/media`, { image });
    expect([status, body.image?.mimetype, body.image?.size]).toEqual([200, "image/png", bytes.length]);
  });

  test("takes JPEG, PNG and WebP of any size, by content", async () => {
    const id = await client.create();
    for (const [format, type] of [
      ["jpeg", "image/jpeg"],
      ["png", "image/png"],
      ["webp", "image/webp"],
    ] as const) {
      const { body } = await client.upload(id, "face-cropped", await blank(3, 2).toFormat(format).toBuffer());
      expect(body.image.mimetype).toBe(type);
    }
  });

  test("knows every context that a picture can have", async () => {
    const id = await client.create();
    const contexts = [
      ...["face", "face-pre", "face-nfc", "face-cropped", "face-reference", "document-front"],
      ...["document-front-pre", "document-front-qrcode", "document-front-qrcode-pre"],
      ...[
        "document-front-face-cropped",
        "document-front-with-signature",
        "document-front-with-signature-pre",
      ],
      ...["document-back", "document-back-pre", "document-back-barcode", "document-back-barcode-pre"],
      ...["document-back-qrcode", "document-back-qrcode-pre", "document-and-face", "document-and-face-pre"],
      ...["registry-face", "address-front", "generic-document-front"],
    ];
    const bytes = await blank(9, 9).png().toBuffer();
    for (const context of contexts) {
      const { body } = await client.upload(id, context, bytes);
      expect(body.image?.context, context).toBe(context);
    }
    const { body } = await client.call("GET", `/v1/sessions/${id}/media`);
    expect(body.images.map(({ context }: { context: string }) => context).sort()).toEqual(contexts.sort());
    expect(body.images.at(-1).context).toMatch(/-pre$/);
    expect(body).toMatchObject({ status: "success", videos: [], nfcDocuments: [] });
  });

  test("keeps several in one context", async () => {
    const id = await client.create();
    const ids = [picture, await selfiePicture()].map(
      async (bytes) => (await client.upload(id, "face", bytes)).body.image.id,
    );
    expect(new Set(await Promise.all(ids)).size).toBe(2);
  });

  test("opens the next attempt of a session that was sent back", async () => {
    const id = await client.create();
    const first = await client.upload(id, "face", picture);
    await client.submit(id);
    await decideVerification(systemContext(), id, {
      outcome: "resubmission_requested",
      reason: "face_not_visible",
    });
    const uploads = await Promise.all(
      ["face", "document-front"].map((context) => client.upload(id, context, picture)),
    );
    expect(uploads.map(({ status }) => status)).toEqual([200, 200]);
    const attempts = (await client.call("GET", `/v1/sessions/${id}/attempts`)).body.verifications;
    expect(attempts.map(({ status }: { status: string }) => status)).toEqual([
      "started",
      "resubmission_requested",
    ]);
    const newest = (await client.call("GET", `/v1/sessions/${id}/media`)).body.images;
    expect(newest).toHaveLength(2);
    const old = await client.call("GET", `/v1/attempts/${attempts[1].id}/media`);
    expect(old.body).toEqual({ status: "success", images: [first.body.image], videos: [] });
  });

  const good = "iVBORw0KGgo=";
  test.each([
    ["1403", {}],
    ["1403", { image: null }],
    ["1403", { image: "x" }],
    ["1403", { image: { context: "face" } }],
    ["1403", { image: { context: "face", content: null } }],
    ["1402", { image: { content: good } }],
    ["1402", { image: { context: "selfie", content: good } }],
    ["1402", { image: { context: "face-nfc-pre", content: good } }],
    ["1402", { image: { context: "selfid_video", content: good } }],
    ["1402", { image: { context: "document-nfc", content: { com: "", sod: "", dg1: "", dg2: "" } } }],
    ["1402", { image: { context: 7, content: good } }],
    ["1401", { image: { context: "face", content: "not base64!" } }],
    ["1401", { image: { context: "face", content: "ab=c" } }],
    ["1401", { image: { context: "face", content: "abcde" } }],
    ["1401", { image: { context: "face", content: "a\u0000bc" } }],
    ["1401", { image: { context: "face", content: "data:image/png,hello" } }],
    ["1401", { image: { context: "face", content: [] } }],
    ["1400", { image: { context: "face", content: "" } }],
    ["1400", { image: { context: "face", content: "data:image/png;base64," } }],
    ["1400", { image: { context: "face", content: good } }],
    ["1104", []],
    ["1104", "null"],
    ["1104", "{"],
  ] as const)("refuses with %s: %j", async (code, body) => {
    const reply = await client.call("POST", `/v1/sessions/${await client.create()}/media`, body);
    expect([reply.status, reply.body]).toEqual([400, { status: "fail", code, message: messages[code] }]);
  });

  test.each([
    ["a PDF", async () => Buffer.from("%PDF-1.7\n%âãÏÓ\n")],
    ["a HEIC", async () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic")],
    ["half a picture", async () => picture.subarray(0, picture.length / 2)],
    ["a program", async () => Buffer.from("#!/bin/sh\n")],
  ])("finds no image in %s", async (_, bytes) => {
    const reply = await client.upload(await client.create(), "document-front", await bytes());
    expect([reply.status, reply.body.code]).toEqual([400, "1400"]);
  });

  test("turns away a decompression bomb before it goes off", async () => {
    const bomb = await blank(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const reply = await client.upload(await client.create(), "document-front", bomb);
    expect([reply.status, reply.body.status, reply.body.code]).toEqual([413, "fail", "1104"]);
  });

  test("is closed once the session is submitted", async () => {
    const id = await client.create();
    await client.submit(id);
    const reply = await client.upload(id, "face", picture);
    expect([reply.status, reply.body.status]).toEqual([409, "fail"]);
  });
});
