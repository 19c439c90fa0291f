import type { Snippets } from "@/lib/core/integration/first-calls";

/** What comes before each call: a token, which is good for an hour. */
export const tokenLines = (baseUrl: string): Snippets => ({
  curl: `TOKEN=$(curl -s ${baseUrl}/oidc/token \\
  -d grant_type=client_credentials -d client_id='<client id>' -d client_secret='<client secret>' |
  sed 's/.*"access_token":"\\([^"]*\\).*/\\1/')`,
  javascript: `const grant = {
  grant_type: "client_credentials",
  client_id: "<client id>",
  client_secret: "<client secret>",
};
const granted = await fetch("${baseUrl}/oidc/token", {
  method: "POST",
  body: new URLSearchParams(grant),
});
const { access_token: token } = await granted.json();`,
  python: `import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen

grant = {
    "grant_type": "client_credentials",
    "client_id": "<client id>",
    "client_secret": "<client secret>",
}
token = json.load(urlopen("${baseUrl}/oidc/token", urlencode(grant).encode()))["access_token"]`,
});
