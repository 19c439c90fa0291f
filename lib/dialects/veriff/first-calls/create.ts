import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";

export const create = ({ baseUrl, apiKey }: Caller): FirstCall => ({
  title: "Create a session",
  text: "The API key is all it needs. The answer holds the link for the end user.",
  code: {
    curl: `curl ${baseUrl}/v1/sessions \\
  -H 'Content-Type: application/json' \\
  -H 'X-AUTH-CLIENT: ${apiKey}' \\
  -d '{"verification":{"person":{"firstName":"Maria","lastName":"Tamm"},"vendorData":"first-call"}}'`,
    javascript: `const response = await fetch("${baseUrl}/v1/sessions", {
  method: "POST",
  headers: { "Content-Type": "application/json", "X-AUTH-CLIENT": "${apiKey}" },
  body: JSON.stringify({
    verification: { person: { firstName: "Maria", lastName: "Tamm" }, vendorData: "first-call" },
  }),
});
console.log(await response.json());`,
    python: `import json
from urllib.request import Request, urlopen

body = {
    "verification": {
        "person": {"firstName": "Maria", "lastName": "Tamm"},
        "vendorData": "first-call",
    }
}
headers = {"Content-Type": "application/json", "X-AUTH-CLIENT": "${apiKey}"}
request = Request("${baseUrl}/v1/sessions", json.dumps(body).encode(), headers)
print(urlopen(request).read().decode())`,
  },
});
