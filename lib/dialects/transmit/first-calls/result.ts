import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";
import { tokenLines } from "./token";

export function result({ baseUrl }: Caller): FirstCall {
  const token = tokenLines(baseUrl);
  return {
    title: "Fetch the decision",
    text: "This vendor’s API has no webhooks of its own: ask for the result, or add an endpoint in another dialect.",
    code: {
      curl: `${token.curl}

curl "${baseUrl}/verify/api/v1/verification/<session_id>/result" -H "Authorization: Bearer $TOKEN"`,
      javascript: `${token.javascript}

const response = await fetch("${baseUrl}/verify/api/v1/verification/<session_id>/result", {
  headers: { Authorization: \`Bearer \${token}\` },
});
console.log(await response.json());`,
      python: `${token.python}

headers = {"Authorization": f"Bearer {token}"}
request = Request("${baseUrl}/verify/api/v1/verification/<session_id>/result", headers=headers)
print(urlopen(request).read().decode())`,
    },
  };
}
