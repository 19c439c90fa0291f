import { createHmac } from "node:crypto";

type Keys = { apiKey: string; sharedSecret: string };

/** HMAC as a client's own backend would compute it, with nothing of ours. */
export const hmac = (secret: string, value: string) =>
  createHmac("sha256", secret).update(value).digest("hex");

async function read(response: Response, { sharedSecret }: Keys) {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: JSON.parse(text),
    isSigned: response.headers.get("x-hmac-signature") === hmac(sharedSecret, text),
  };
}

/** A client backend that talks to the API: publishable key, and a signature over body or id. */
export function clientOf(origin: string, keys: Keys) {
  const headers = (signed: string) => ({
    "content-type": "application/json",
    "x-auth-client": keys.apiKey,
    "x-hmac-signature": hmac(keys.sharedSecret, signed),
  });
  return {
    post: async (path: string, value: unknown) => {
      const body = JSON.stringify(value);
      return read(await fetch(`${origin}${path}`, { method: "POST", headers: headers(body), body }), keys);
    },
    /** `signed` is the id in the path. */
    get: async (path: string, signed: string) =>
      read(await fetch(`${origin}${path}`, { headers: headers(signed) }), keys),
  };
}
