import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";
import { tokenLines } from "./token";

export function create({ baseUrl }: Caller): FirstCall {
  const token = tokenLines(baseUrl);
  return {
    title: "Create a session",
    text: "With a token, which is good for an hour. The answer holds the start_token for the SDK or the hosted page.",
    code: {
      curl: `${token.curl}

curl ${baseUrl}/verify/api/v1/verification \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"customer_information":{"external_user_id":"first-call"}}'`,
      javascript: `${token.javascript}

const response = await fetch("${baseUrl}/verify/api/v1/verification", {
  method: "POST",
  headers: { Authorization: \`Bearer \${token}\`, "Content-Type": "application/json" },
  body: JSON.stringify({ customer_information: { external_user_id: "first-call" } }),
});
console.log(await response.json());`,
      python: `${token.python}

body = {"customer_information": {"external_user_id": "first-call"}}
headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
request = Request("${baseUrl}/verify/api/v1/verification", json.dumps(body).encode(), headers)
print(urlopen(request).read().decode())`,
    },
  };
}
