import { beforeAll, describe, expect, test } from "vitest";
import { type Client, newClient, send } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient({ createsPerMinute: 1_000_000, allowDeletion: true });
});

/** Chunks until the reader stops or `megabytes` are through; says how many were taken. */
function endless(megabytes: number) {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken++ < megabytes) controller.enqueue(new Uint8Array(1024 * 1024).fill(65));
      else controller.close();
    },
  });
  return { body, taken: () => taken };
}

describe("a body that is too large", () => {
  test.each([
    ["/v1/sessions", 2],
    [`/v1/sessions/${crypto.randomUUID()}/media`, 26],
  ])("is read no further than the limit: %s", async (path, most) => {
    const { body, taken } = endless(100);
    const init = { method: "POST", headers: { "x-auth-client": client.apiKey }, body, duplex: "half" };
    const reply = await send(path, init as RequestInit);
    expect([reply.status, reply.body.status, reply.body.code]).toEqual([413, "fail", "1104"]);
    expect(taken()).toBeLessThanOrEqual(most + 1);
  });

  test("is not read at all where its length was announced, or nobody knows who sends it", async () => {
    const path = `/v1/sessions/${crypto.randomUUID()}/media`;
    for (const [headers, status] of [
      [{ "x-auth-client": client.apiKey, "content-length": "104857600" }, 413],
      [{ "x-auth-client": crypto.randomUUID() }, 401],
      [{}, 401],
    ] as const) {
      const { body, taken } = endless(100);
      const reply = await send(path, { method: "POST", headers, body, duplex: "half" } as RequestInit);
      expect(reply.status).toBe(status);
      expect(taken()).toBeLessThanOrEqual(1);
    }
  });

  test("may have 24 MB of base64, and no more", async () => {
    const id = await client.create();
    const image = (length: number) => ({ image: { context: "face", content: "A".repeat(length) } });
    const fits = await client.call("POST", `/v1/sessions/${id}/media`, image(24 * 1024 * 1024));
    expect([fits.status, fits.body.code]).toEqual([400, "1400"]);
    const exceeds = await client.call("POST", `/v1/sessions/${id}/media`, image(24 * 1024 * 1024 + 8192));
    expect(exceeds.status).toBe(413);
  });
});

test("values without end are not parsed, however deep or many they are", async () => {
  const id = await client.create();
  const megabytes = 20 * 1024 * 1024;
  // Parsed, the one would take more than 600 MB and the other more than 350.
  for (const body of ["[".repeat(megabytes), `[${"{},".repeat(megabytes / 3)}{}]`]) {
    const before = process.memoryUsage().heapUsed;
    const reply = await client.call("POST", `/v1/sessions/${id}/media`, body);
    expect([reply.status, reply.body.code]).toEqual([400, "1104"]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300 * 1024 * 1024);
  }
});
