import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { readOriginal } from "@/lib/media/read";
import { sha256 } from "@/lib/secrets/digest";
import { passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { details, endUser, routes } from "./end-user.testing";

const { readState, start } = routes;

type EndUser = Awaited<ReturnType<typeof endUser>>;

async function ready(): Promise<EndUser> {
  const someone = await endUser();
  await someone.call(start);
  await someone.agree();
  await someone.choose("passport", "EE");
  return someone;
}

const announcement = (bytes: Buffer, context = "face") => ({
  context,
  size: bytes.length,
  sha256: sha256(bytes),
  source: "camera",
});

test("a picture in pieces of any size arrives as one, and its answer is the state", async () => {
  const bytes = await selfiePicture();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 6 }),
      async (cuts) => {
        const { id, announce, piece } = await ready();
        const { body } = await announce(announcement(bytes));
        const { id: uploadId } = body;
        let offset = 0;
        for (const cut of cuts) {
          if (offset + cut >= bytes.length) break;
          const answer = await piece(uploadId, offset, bytes.subarray(offset, offset + cut));
          offset += cut;
          expect(answer).toEqual({ status: 200, body: { received: offset } });
          // Announced again, as after a reload: goes on where it was.
          expect((await announce(announcement(bytes))).body).toEqual({ id: uploadId, received: offset });
        }
        const last = await piece(uploadId, offset, bytes.subarray(offset));
        expect(last.body).toMatchObject({ phase: "open", taken: ["face"], problems: {} });
        const [picture] = (await details(id)).pictures;
        expect(picture).toMatchObject({ context: "face", source: "camera", stage: "final" });
        expect((await readOriginal(systemContext(), picture?.id ?? "")).bytes).toEqual(bytes);
        // The last answer was lost: nothing has to be sent again.
        const again = (await announce(announcement(bytes))).body;
        expect(again.received).toBe(bytes.length);
        expect((await piece(again.id, again.received, Buffer.alloc(0))).body).toMatchObject({
          taken: ["face"],
        });
        expect((await details(id)).pictures).toHaveLength(1);
      },
    ),
    { numRuns: 8 },
  );
});

test("a piece for another place is told where it goes on", async () => {
  const { announce, piece } = await ready();
  const bytes = await selfiePicture();
  const { id } = (await announce(announcement(bytes))).body;
  await piece(id, 0, bytes.subarray(0, 1000));
  for (const offset of [0, 999, 1001, bytes.length]) {
    const { status, body } = await piece(id, offset, bytes.subarray(offset, offset + 500));
    expect([status, body.received]).toEqual([409, 1000]);
  }
  const both = await Promise.all([0, 1].map(() => piece(id, 1000, bytes.subarray(1000, 2000))));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await piece(id, 2000, Buffer.alloc(bytes.length))).status).toBe(422);
  expect((await piece(id, 2000, bytes.subarray(2000))).body.taken).toEqual(["face"]);
});

test("what arrives otherwise than announced begins anew, and what is no picture is refused", async () => {
  const { announce, piece, call } = await ready();
  const bytes = await selfiePicture();
  const { id } = (await announce(announcement(bytes))).body;
  const altered = Buffer.from(bytes).fill(0, 500, 600);
  const refused = await piece(id, 0, altered);
  expect([refused.status, refused.body.received]).toEqual([409, 0]);
  expect((await piece(id, 0, bytes)).body.taken).toEqual(["face"]);

  const text = Buffer.from("<svg>".padEnd(4000));
  const { id: other } = (await announce(announcement(text, "document_front"))).body;
  expect((await piece(other, 0, text)).status).toBe(415);
  expect((await piece(other, 0, text)).status).toBe(404);
  expect((await call(readState)).body.taken).toEqual(["face"]);
});

test("another picture takes the place of one that is on its way; a preliminary one does not", async () => {
  const { id, announce, piece, call } = await ready();
  const [one, other] = [await selfiePicture(), await passportPicture()];
  const first = (await announce(announcement(one))).body;
  const early = (await announce({ ...announcement(other), stage: "preliminary" })).body;
  await piece(first.id, 0, one.subarray(0, 1000));
  const second = (await announce(announcement(other))).body;
  expect((await piece(first.id, 1000, one.subarray(1000))).status).toBe(404);
  expect((await piece(early.id, 0, other)).body.taken).toEqual([]);
  expect((await piece(second.id, 0, other)).body.taken).toEqual(["face"]);
  expect((await details(id)).pictures.map(({ stage }) => stage).sort()).toEqual(["final", "preliminary"]);
  expect((await call(readState)).body.taken).toEqual(["face"]);
});

test("with another document, what was on its way of the one before does not arrive", async () => {
  const { announce, piece, choose } = await ready();
  const bytes = await passportPicture();
  const { id } = (await announce(announcement(bytes, "document_front"))).body;
  await piece(id, 0, bytes.subarray(0, 1000));
  await choose("id_card", "EE");
  expect((await piece(id, 1000, bytes.subarray(1000))).status).toBe(404);
});

test("nothing is announced that may not be sent", async () => {
  const { announce, piece } = await ready();
  const bytes = await selfiePicture();
  const good = announcement(bytes);
  expect((await announce({ ...good, size: 21 * 1024 * 1024 })).status).toBe(413);
  for (const wrong of [
    { size: 0 },
    { size: 1.5 },
    { sha256: "x" },
    { context: "other" },
    { source: "client" },
  ])
    expect((await announce({ ...good, ...wrong })).status).toBe(400);
  expect((await announce({ ...good, context: "address_document" })).status).toBe(422);
  const { id } = (await announce(good)).body;
  expect((await piece(id, -1, bytes)).status).toBe(400);
  expect((await piece("x", 0, bytes)).status).toBe(404);

  const early = await endUser();
  expect((await early.announce(good)).status).toBe(409);
  const stranger = await ready();
  expect((await stranger.piece(id, 0, bytes)).status).toBe(404);
});

test("many small pieces do not count as many requests", async () => {
  const { announce, piece, call } = await ready();
  const bytes = randomBytes(200);
  const { id } = (await announce(announcement(bytes))).body;
  for (let offset = 0; offset < 150; offset++)
    expect((await piece(id, offset, bytes.subarray(offset, offset + 1))).status).toBe(200);
  expect((await call(readState)).status).toBe(200);
});
