import type { FirstCall } from "@/lib/core/integration/first-calls";

export const webhook: FirstCall = {
  title: "Verify a webhook",
  text: "Sign the bytes that came, not JSON that was parsed and written again. The shell’s lines take a body that was saved to body.json.",
  code: {
    curl: `GIVEN='<X-HMAC-SIGNATURE>'
EXPECTED=$(openssl dgst -sha256 -hmac '<shared secret>' body.json | sed 's/.* //')

[ "$GIVEN" = "$EXPECTED" ] && echo genuine || echo forged`,
    javascript: `import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

createServer(async (request, response) => {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces);
  const expected = createHmac("sha256", "<shared secret>").update(body).digest();
  const given = Buffer.from(request.headers["x-hmac-signature"] ?? "", "hex");
  const isGenuine = given.length === expected.length && timingSafeEqual(given, expected);
  response.writeHead(isGenuine ? 200 : 401).end();
  console.log(isGenuine ? "genuine" : "forged", body.toString());
}).listen(8080);`,
    python: `import hmac
from http.server import BaseHTTPRequestHandler, HTTPServer

class Webhook(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        expected = hmac.new(b"<shared secret>", body, "sha256").hexdigest()
        genuine = hmac.compare_digest(expected, self.headers.get("X-HMAC-SIGNATURE", ""))
        self.send_response(200 if genuine else 401)
        self.end_headers()
        print("genuine" if genuine else "forged", body.decode(), flush=True)

HTTPServer(("", 8080), Webhook).serve_forever()`,
  },
};
