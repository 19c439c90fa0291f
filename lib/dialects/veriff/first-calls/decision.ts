import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";

export const decision = ({ baseUrl, apiKey }: Caller): FirstCall => ({
  title: "Fetch the decision",
  text: "Everything but creating is signed: here over the id of the session. Until somebody has decided, verification is null.",
  code: {
    curl: `ID='<verification.id>'
SIGNATURE=$(printf %s "$ID" | openssl dgst -sha256 -hmac '<shared secret>' | sed 's/.* //')

curl "${baseUrl}/v1/sessions/$ID/decision" \\
  -H 'X-AUTH-CLIENT: ${apiKey}' \\
  -H "X-HMAC-SIGNATURE: $SIGNATURE"`,
    javascript: `import { createHmac } from "node:crypto";

const id = "<verification.id>";
const signature = createHmac("sha256", "<shared secret>").update(id).digest("hex");
const response = await fetch(\`${baseUrl}/v1/sessions/\${id}/decision\`, {
  headers: { "X-AUTH-CLIENT": "${apiKey}", "X-HMAC-SIGNATURE": signature },
});
console.log(await response.json());`,
    python: `import hmac
from urllib.request import Request, urlopen

id = "<verification.id>"
signature = hmac.new(b"<shared secret>", id.encode(), "sha256").hexdigest()
headers = {"X-AUTH-CLIENT": "${apiKey}", "X-HMAC-SIGNATURE": signature}
request = Request(f"${baseUrl}/v1/sessions/{id}/decision", headers=headers)
print(urlopen(request).read().decode())`,
  },
});
