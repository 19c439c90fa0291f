import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** A request exactly as it arrived. */
export type Received = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** Long enough for a decision that could first be undone, on a busy machine. */
const patience = 60_000;

/** Somebody's webhook endpoint: keeps what is posted to it, and hands it out to whoever gets it. */
export async function startReceiver(status = 200) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "GET") return response.end(JSON.stringify(received));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: path = "", headers } = request;
    received.push({ method, path, headers, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("A server on a port has an address.");
  return {
    url: `http://127.0.0.1:${address.port}/webhooks`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** What the receiver at `url` was sent, and waiting for more of it. */
export function receiverAt(url: string) {
  const list = async (): Promise<Received[]> => (await fetch(url)).json();
  return {
    list,
    /** The first request that matches, as soon as it is there. */
    waitFor: async (matches: (request: Received) => boolean): Promise<Received> => {
      for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
        const found = (await list()).find(matches);
        if (found) return found;
      }
      throw new Error(`No such webhook came within ${patience / 1000} seconds.`);
    },
  };
}
