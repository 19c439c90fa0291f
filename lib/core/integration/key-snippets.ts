import type { MadeCredential } from "./key";

type Made = Pick<MadeCredential, "kind" | "identifier" | "secret">;

/** Lines for the file that a backend reads its secrets from. */
export function envLines({ kind, identifier, secret }: Made, origin: string): string {
  const lines = {
    api_key: [`PROOFDESK_API_KEY=${identifier}`],
    shared_secret: [`PROOFDESK_SHARED_SECRET=${secret}`],
    secret_key: [`PROOFDESK_SECRET_KEY=${secret}`],
    oauth_client: [`PROOFDESK_CLIENT_ID=${identifier}`, `PROOFDESK_CLIENT_SECRET=${secret}`],
  }[kind];
  return [`PROOFDESK_URL=${origin}`, ...lines, ""].join("\n");
}

/** A call that can be pasted into a terminal. */
export function curlLines({ kind, identifier, secret }: Made, origin: string): string {
  const json = "  -H 'Content-Type: application/json' \\";
  const lines = {
    api_key: [
      `curl ${origin}/v1/sessions \\`,
      json,
      `  -H 'X-AUTH-CLIENT: ${identifier}' \\`,
      `  -d '{"verification":{"vendorData":"first-call"}}'`,
    ],
    shared_secret: [
      "ID=…       # verification.id of a session",
      "API_KEY=…  # the API key",
      `SECRET='${secret}'`,
      `curl ${origin}/v1/sessions/$ID/decision \\`,
      `  -H "X-AUTH-CLIENT: $API_KEY" \\`,
      `  -H "X-HMAC-SIGNATURE: $(printf %s "$ID" | openssl dgst -sha256 -hmac "$SECRET" | sed 's/.* //')"`,
    ],
    secret_key: [
      `curl ${origin}/v2/sessions \\`,
      json,
      `  -H 'x-api-key: ${secret}' \\`,
      `  -d '{"refId":"first-call"}'`,
    ],
    oauth_client: [
      `curl ${origin}/oidc/token \\`,
      "  -d grant_type=client_credentials \\",
      `  -d client_id=${identifier} \\`,
      `  -d client_secret=${secret}`,
    ],
  }[kind];
  return lines.join("\n");
}

/** The same from a backend in JavaScript, which finds the key in its environment. */
export function sdkLines({ kind }: Made): string {
  const lines = {
    api_key: [
      'const answer = await fetch(env.PROOFDESK_URL + "/v1/sessions", {',
      '  method: "POST",',
      '  headers: { "Content-Type": "application/json", "X-AUTH-CLIENT": env.PROOFDESK_API_KEY },',
      '  body: JSON.stringify({ verification: { vendorData: "customer-1" } }),',
      "});",
    ],
    shared_secret: [
      'import { createHmac } from "node:crypto";',
      "",
      "const sign = (text) =>",
      '  createHmac("sha256", env.PROOFDESK_SHARED_SECRET).update(text).digest("hex");',
      'const answer = await fetch(env.PROOFDESK_URL + "/v1/sessions/" + id + "/decision", {',
      '  headers: { "X-AUTH-CLIENT": env.PROOFDESK_API_KEY, "X-HMAC-SIGNATURE": sign(id) },',
      "});",
    ],
    secret_key: [
      'const answer = await fetch(env.PROOFDESK_URL + "/v2/sessions", {',
      '  method: "POST",',
      '  headers: { "Content-Type": "application/json", "x-api-key": env.PROOFDESK_SECRET_KEY },',
      '  body: JSON.stringify({ refId: "customer-1" }),',
      "});",
    ],
    oauth_client: [
      'const answer = await fetch(env.PROOFDESK_URL + "/oidc/token", {',
      '  method: "POST",',
      "  body: new URLSearchParams({",
      '    grant_type: "client_credentials",',
      "    client_id: env.PROOFDESK_CLIENT_ID,",
      "    client_secret: env.PROOFDESK_CLIENT_SECRET,",
      "  }),",
      "});",
      "const { access_token: token } = await answer.json();",
    ],
  }[kind];
  return ['import { env } from "node:process";', ...lines].join("\n");
}
