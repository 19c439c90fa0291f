import type { Caller, FirstCall } from "@/lib/core/integration/first-calls";

export const user = ({ baseUrl }: Caller): FirstCall => ({
  title: "Fetch the decision",
  text: "It is the status of the user, whom your own reference names.",
  code: {
    curl: `curl ${baseUrl}/v2/users/first-call -H 'x-api-key: <secret key>'`,
    javascript: `const response = await fetch("${baseUrl}/v2/users/first-call", {
  headers: { "x-api-key": "<secret key>" },
});
console.log(await response.json());`,
    python: `from urllib.request import Request, urlopen

request = Request("${baseUrl}/v2/users/first-call", headers={"x-api-key": "<secret key>"})
print(urlopen(request).read().decode())`,
  },
});
