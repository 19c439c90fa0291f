import type { FirstCall } from "@/lib/core/integration/first-calls";

export const webhook: FirstCall = {
  title: "Verify a webhook",
  text: "Svix and Standard Webhooks libraries do this too. The shell’s lines take a body that was saved to body.json.",
  code: {
    curl: `ID='<svix-id>'
TIMESTAMP='<svix-timestamp>'
GIVEN='<svix-signature>'
KEY=$(printf %s '<signing secret>' | sed 's/^whsec_//' | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')
EXPECTED=$(printf %s.%s. "$ID" "$TIMESTAMP" | cat - body.json |
  openssl dgst -sha256 -mac hmac -macopt "hexkey:$KEY" -binary | openssl base64 -A)

case " $GIVEN " in *" v1,$EXPECTED "*) echo genuine ;; *) echo forged ;; esac`,
    javascript: `import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const key = Buffer.from("<signing secret>".replace("whsec_", ""), "base64");

createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  const { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": signatures = "" } = request.headers;
  const expected = createHmac("sha256", key).update(\`\${id}.\${timestamp}.\`).update(body).digest();
  const isGenuine = signatures.split(" ").some((signature) => {
    const given = Buffer.from(signature.replace("v1,", ""), "base64");
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  response.writeHead(isGenuine ? 200 : 401).end();
  console.log(isGenuine ? "genuine" : "forged", body.toString());
}).listen(8080);`,
    python: `import base64
import hmac
from http.server import BaseHTTPRequestHandler, HTTPServer

KEY = base64.b64decode("<signing secret>".removeprefix("whsec_"))

class Webhook(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        signed = f'{self.headers["svix-id"]}.{self.headers["svix-timestamp"]}.'.encode() + body
        expected = "v1," + base64.b64encode(hmac.digest(KEY, signed, "sha256")).decode()
        given = self.headers.get("svix-signature", "").split(" ")
        genuine = any(hmac.compare_digest(expected, each) for each in given)
        self.send_response(200 if genuine else 401)
        self.end_headers()
        print("genuine" if genuine else "forged", body.decode(), flush=True)

HTTPServer(("", 8080), Webhook).serve_forever()`,
  },
};
