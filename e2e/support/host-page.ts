import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const formScript = readFileSync(resolve("@veriff/js-sdk"), "utf8");
const frameScript = readFileSync(resolve("@veriff/incontext-sdk/dist/index.umd.js"), "utf8");

type Settings = { host: string; apiKey: string };

const page = (
  settings: Settings,
) => `<!doctype html><html lang="en"><head><title>A client</title></head><body>
<div id="form"></div><ul id="news"></ul>
<script>var module = { exports: {} };</script><script src="/form.js"></script><script src="/frame.js"></script>
<script>
  const { host, apiKey } = ${JSON.stringify(settings)};
  const note = (text) => { const line = document.createElement("li"); line.textContent = text; news.append(line); };
  const form = module.exports.Veriff({ host, apiKey, parentId: "form", onSession: (error, answer) => {
    if (error) return note("ERROR " + JSON.stringify(error));
    note("SESSION " + answer.verification.id);
    veriffSDK.createVeriffFrame({ url: answer.verification.url, onEvent: note });
  } });
  form.setParams({ vendorData: " " });
  form.mount({ submitBtnText: "Verify me" });
</script></body></html>`;

/** A client's own web page on another origin, with the vendor's browser SDKs as they come from npm. */
export async function startHostPage(settings: Settings) {
  const answers: Record<string, [type: string, body: string]> = {
    "/": ["text/html", page(settings)],
    "/form.js": ["text/javascript", formScript],
    "/frame.js": ["text/javascript", frameScript],
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
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
