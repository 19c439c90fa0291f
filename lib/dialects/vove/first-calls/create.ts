import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";

export const create = ({ baseUrl }: Caller): FirstCall => ({
  title: "Create a session",
  text: "The answer holds the token that the end user’s page or your app opens.",
  code: {
    curl: `curl ${baseUrl}/v2/sessions \\
  -H 'Content-Type: application/json' \\
  -H 'x-api-key: <secret key>' \\
  -d '{"refId":"first-call","user":{"firstName":"Maria","lastName":"Tamm"}}'`,
    javascript: `const response = await fetch("${baseUrl}/v2/sessions", {
  method: "POST",
  headers: { "Content-Type": "application/json", "x-api-key": "<secret key>" },
  body: JSON.stringify({ refId: "first-call", user: { firstName: "Maria", lastName: "Tamm" } }),
});
console.log(await response.json());`,
    python: `import json
from urllib.request import Request, urlopen

body = {"refId": "first-call", "user": {"firstName": "Maria", "lastName": "Tamm"}}
headers = {"Content-Type": "application/json", "x-api-key": "<secret key>"}
request = Request("${baseUrl}/v2/sessions", json.dumps(body).encode(), headers)
print(urlopen(request).read().decode())`,
  },
});
