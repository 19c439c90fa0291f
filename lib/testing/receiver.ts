import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll } from "vitest";
import { env, provideEnv } from "@/lib/env";

export type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: string };
type Answer = (response: ServerResponse, received: Received, count: number) => void;

/** A real HTTP server on loopback that remembers what it was sent, and answers as told. */
export async function startReceiver(answer: Answer = (response) => response.end("{}")) {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const message = { method, url, headers, body: Buffer.concat(chunks).toString() };
      received.push(message);
      for (const wake of waiting) wake();
      answer(response, message, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    url: `http://127.0.0.1:${port}/hook`,
    received,
    /** Resolves once so many messages have come. */
    async until(count: number) {
      while (received.length < count)
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Receivers are on loopback. */
export function allowPrivateWebhooks() {
  beforeAll(() => {
    const { ALLOW_PRIVATE_WEBHOOKS: before } = env();
    provideEnv({ ALLOW_PRIVATE_WEBHOOKS: "true" });
    return () => provideEnv({ ALLOW_PRIVATE_WEBHOOKS: String(before) });
  });
}
