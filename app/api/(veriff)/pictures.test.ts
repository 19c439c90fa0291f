import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { passportPicture } from "@/lib/testing/pictures";
import { applyEvent } from "@/lib/verifications/apply";
import { type Client, hmac, newClient } from "./client.testing";

let client: Client;
let picture: Buffer;

beforeAll(async () => {
  client = await newClient();
  picture = await passportPicture();
});

const _uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("GET /v1/media/{id}", () => {
  test("gives the very bytes, signed", async () => {
    const { body } = await client.upload(await client.create(), "document-front", picture);
    const { status, headers, bytes } = await client.call("GET", `/v1/media/${body.image.id}`);
    expect(status).toBe(200);
    expect(bytes.equals(picture)).toBe(true);
    expect(headers.get("content-type")).toBe("image/jpeg");
    for (const name of ["x-hmac-signature", "vrf-hmac-signature"])
      expect(headers.get(name)).toBe(hmac(client.sharedSecret, bytes));
  });

  test("knows no picture of another integration, nor an unknown one", async () => {
    const { body } = await client.upload(await client.create(), "face", picture);
    const stranger = await newClient();
    const foreign = await stranger.call("GET", `/v1/media/${body.image.id}`);
    expect(foreign.status).toBe(404);
    expect((await client.call("GET", `/v1/media/${crypto.randomUUID()}`)).body).toEqual(foreign.body);
    expect((await client.call("GET", `/v1/address-media/${body.image.id}`)).status).toBe(404);
  });
});

test("GET /v1/sessions/{id}/timestamps tells the digests of the originals", async () => {
  const id = await client.create();
  const { body } = await client.upload(id, "face", picture);
  const timestamps = await client.call("GET", `/v1/sessions/${id}/timestamps`);
  const value = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(timestamps.body.timestamps).toEqual([
    { id: body.image.id, context: "face", signature: null, dataHash: { algorithm: "SHA-256", value } },
  ]);
});

test("an attempt that is unknown, or another integration's, is not found", async () => {
  const id = await client.create();
  await applyEvent(systemContext(), id, "start");
  const [attempt] = (await client.call("GET", `/v1/sessions/${id}/attempts`)).body.verifications;
  expect((await client.call("GET", `/v1/attempts/${attempt.id}/media`)).body.images).toEqual([]);
  const stranger = await newClient();
  for (const [who, attemptId] of [
    [stranger, attempt.id],
    [client, crypto.randomUUID()],
  ] as const) {
    const { status, body } = await who.call("GET", `/v1/attempts/${attemptId}/media`);
    expect([status, body.message]).toEqual([404, "Attempt not found"]);
  }
});
