import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { expect, onTestFinished, test } from "vitest";
import { attachRouter } from "./attach";

test("the router answers its own paths, and a server is closed once all is written", async () => {
  const { emit, close } = http.Server.prototype;
  onTestFinished(() => {
    Object.assign(http.Server.prototype, { emit, close });
  });
  const done: string[] = [];
  const router = new Hono().get("/ours", (context) => context.text("ours"));
  attachRouter(router, async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    done.push("written");
  });
  const server = http.createServer((_, response) => response.end("theirs")).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  expect([await ask("/ours"), await ask("/else")]).toEqual(["ours", "theirs"]);
  for (const path of ["/else/%ff", "/%E0%A4%A", "/else/%"])
    expect((await fetch(`http://127.0.0.1:${port}${path}`)).status, path).toBe(400);
  expect(await ask("/else/%C3%A4?q=%ff"), "a query is the page's to read").toBe("theirs");
  const traced = http.request({ port, path: "/else", method: "TRACE" }).end();
  const [answer] = (await once(traced, "response")) as [http.IncomingMessage];
  expect(answer.resume().statusCode, "nothing is repeated to whoever asks").toBe(405);
  await new Promise<void>((resolve) => {
    server.close(() => {
      done.push("closed");
      resolve();
    });
    server.closeAllConnections();
  });
  expect(done).toEqual(["written", "closed"]);
});
