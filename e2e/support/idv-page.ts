import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const script = readFileSync(
  join(dirname(resolve("@transmitsecurity/platform-web-sdk")), "web-sdk-drs+idv+webauthn+ido.js"),
);

const page = (serverPath: string) => `<!doctype html><html lang="en"><head><title>A client</title>
<style>#root { width: 390px; height: 700px; position: relative; background: #222; }</style></head><body>
<button id="again">Once more</button><ul id="news"></ul><div id="root"></div>
<script src="/sdk.js"></script>
<script>
  const note = (text) => { const line = document.createElement("li"); line.textContent = text; news.append(line); };
  const tell = (name) => (...told) => note([name, ...told.map((each) => JSON.stringify(each) ?? "")].join(" "));
  const names = ["sessionGranted", "sessionStarted", "imageSubmitted", "processing", "completed", "recapture", "error"];
  tsPlatform.initialize({ clientId: "a-client", IDV: {
    serverPath: ${JSON.stringify(serverPath)}, consentVersion: "terms-7", language: "en", rootElement: "root",
    isImageSigningEnabled: true, callbacks: Object.fromEntries(names.map((name) => [name, tell(name)])),
  } });
  again.onclick = () => tsPlatform.idv.recapture();
  tsPlatform.idv.start(location.hash.slice(1)).then(tell("start"));
</script></body></html>`;

/** A client's own web page on another origin, with the vendor's web SDK as it comes from npm. */
export async function startIdvPage(serverPath: string) {
  const answers: Record<string, [type: string, body: string | Buffer]> = {
    "/": ["text/html", page(serverPath)],
    "/sdk.js": ["text/javascript", script],
  };
  const server = createServer(({ url = "" }, response) => {
    const [type, body] = answers[url] ?? ["text/plain", ""];
    response.writeHead(body ? 200 : 404, { "content-type": type }).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("A server on a port has an address.");
  return {
    urlFor: (startToken: string) => `http://localhost:${address.port}/#${startToken}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
