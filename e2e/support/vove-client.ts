import { once } from "node:events";
import { createServer } from "node:http";

type Started = { token: string; publicKey: string; environment: string; language: string };

/**
 * What the vendor's web SDK does, which is not on npm (vove.md A9): no call of any API, but a window with these and no
 * other parameters, and an ear for its message, whoever sends it.
 */
const page = (base: string, { token, publicKey, environment, language }: Started) => `<!doctype html>
<html lang="en"><head><title>A client</title></head><body>
<button>Verify me</button><ul id="news"></ul>
<script>
  const base = ${JSON.stringify(base)};
  window.addEventListener("message", ({ data }) => {
    if (data.eventName !== "verification_completed") return;
    const line = document.createElement("li");
    line.textContent = data.status;
    news.append(line);
  });
  document.querySelector("button").onclick = () =>
    window.open(
      base + "/?authToken=${token}&publicKey=${publicKey}&environment=${environment}&lg=${language}&enableVocalGuidance=false",
      "popup", "width=800,height=800",
    );
</script></body></html>`;

/** A client's own web site on another origin: a page with the SDK's button, and one to come back to. */
export async function startVoveSite(base: string, started: Started) {
  const server = createServer(({ url = "" }, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(url === "/" ? page(base, started) : "<!doctype html><h1>Back at the shop</h1>");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("A server on a port has an address.");
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** A backend with a secret key. */
export const backendOf = (origin: string, secretKey: string) => {
  const headers = { "content-type": "application/json", "x-api-key": secretKey };
  return {
    open: async (body: object): Promise<{ token: string; sessionId: string }> =>
      (await fetch(`${origin}/v2/sessions`, { method: "POST", headers, body: JSON.stringify(body) })).json(),
    read: async (refId: string): Promise<{ status: string }> =>
      (await fetch(`${origin}/v2/users/${refId}`, { headers })).json(),
  };
};
