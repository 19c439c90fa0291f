import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startReceiver } from "@/lib/testing/receiver";
import { post } from "./post";

const local = { allowPrivate: true, timeoutSeconds: 30 };

async function receiver(...settings: Parameters<typeof startReceiver>) {
  const started = await startReceiver(...settings);
  onTestFinished(started.stop);
  return started;
}

const message = (url: string) => ({ url, headers: { "x-test": "1" }, body: '{"é":1}' });

test("sends the exact bytes and gives back what was answered", async () => {
  const { url, received } = await receiver((response) => {
    response.writeHead(201, { "set-cookie": ["a=1", "b=2"] }).end("thanks\0");
  });
  const { answer, error } = await post(message(url), local);
  expect(received).toMatchObject([
    { method: "POST", url: "/hook", body: '{"é":1}', headers: { "x-test": "1" } },
  ]);
  expect(answer).toMatchObject({ status: 201, body: "thanks\uFFFD", headers: { "set-cookie": "a=1, b=2" } });
  expect(error).toBeUndefined();
});

test("a private address is not connected to, not even through a name", async () => {
  const { url, port, received } = await receiver();
  for (const target of [url, `http://localhost:${port}/`, `http://[::ffff:127.0.0.1]:${port}/`]) {
    const outcome = await post(message(target), { ...local, allowPrivate: false });
    expect(outcome).toMatchObject({
      error: "The host name leads to an address that webhooks must not reach.",
    });
  }
  expect(received).toHaveLength(0);
});

test("a redirect is an answer, and is not followed", async () => {
  const elsewhere = await receiver();
  const { url } = await receiver((response) => response.writeHead(302, { location: elsewhere.url }).end());
  expect((await post(message(url), local)).answer?.status).toBe(302);
  expect(elsewhere.received).toHaveLength(0);
});

test("of a long response 16 kB are kept, and the rest is not waited for", async () => {
  const { url } = await receiver((response) => {
    response.writeHead(200);
    const pour = () => {
      while (response.write("x".repeat(8192)));
      response.once("drain", pour);
    };
    pour();
  });
  const { answer, durationMs } = await post(message(url), local);
  expect(answer).toMatchObject({ status: 200, body: "x".repeat(16 * 1024) });
  expect(durationMs).toBeLessThan(local.timeoutSeconds * 1000);
});

test("so many seconds are all it waits for an answer", async () => {
  const { url } = await receiver(() => {});
  const { answer, error, durationMs } = await post(message(url), { ...local, timeoutSeconds: 2 });
  expect(answer).toBeUndefined();
  expect(error).toBe("No answer came within 2 seconds.");
  expect(durationMs).toBeGreaterThanOrEqual(1900);
});

test("a status in time is an answer, even if its body drips for ever", async () => {
  const { url } = await receiver((response) => {
    response.writeHead(200).write("drip");
  });
  const { answer } = await post(message(url), { ...local, timeoutSeconds: 2 });
  expect(answer).toMatchObject({ status: 200, body: "drip" });
});

test("a body that breaks off is kept as far as it came", async () => {
  const { url } = await receiver((response) => {
    response.writeHead(200, { "content-length": "100" }).write("half", () => response.destroy());
  });
  expect((await post(message(url), local)).answer).toMatchObject({ status: 200, body: "half" });
});

test("what keeps an answer from coming is told in a sentence", async () => {
  const { url, stop } = await startReceiver();
  await stop();
  expect(await post(message(url), local)).toMatchObject({ error: "The connection was refused." });
  expect(await post(message("https://nowhere.invalid/"), local)).toMatchObject({
    error: expect.stringMatching(/^The (host name was not found|name server did not answer)\.$/),
  });
  const resetting = await receiver((response) => response.destroy());
  expect(await post(message(resetting.url), local)).toMatchObject({
    error: "The connection was closed before an answer came.",
  });
});

test("what is not HTTP is no answer", async () => {
  const server = createServer((socket) => socket.on("error", () => {}).end("SSH-2.0-OpenSSH\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { error } = await post(message(`http://127.0.0.1:${port}/`), local);
  expect(error).toMatch(/^The message could not be sent \(HPE_/);
  const overTls = await post(message(`https://127.0.0.1:${port}/`), local);
  expect(overTls.error).toMatch(/^The (message could not be sent|connection)/);
});
