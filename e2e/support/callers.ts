import { hmac } from "./client";
import type { Party } from "./party";
import type { Method } from "./site";

/** A request to a route about an id. */
export type Question = { method: Method; path: string; id: string; signed?: string; body: unknown };

/** What somebody can show for themselves; `id` is what they aim at. */
export type Caller = { name: string; headers: (question: Question) => Record<string, string> };

export const nobody: Caller = { name: "nobody", headers: () => ({}) };

export const keysOf = ({ apiKey, sharedSecret, secretKey, accessToken }: Party, name: string): Caller => ({
  name,
  headers: ({ method, id, signed = id, body }) => ({
    "x-api-key": secretKey,
    authorization: `Bearer ${accessToken}`,
    "x-auth-client": apiKey,
    "x-hmac-signature": hmac(sharedSecret, method === "GET" || method === "DELETE" ? signed : textOf(body)),
  }),
});

/** `name=value` of what an answer sets. */
const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0] ?? "");

/** Signs in as next-auth's own route lets one, without a browser; gives the cookie. */
export async function signInOverHttp(origin: string, who: { email: string; password: string }) {
  const asked = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = await asked.json();
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    ...{ method: "POST", redirect: "manual" },
    headers: { cookie: cookiesOf(asked).join("; ") },
    body: new URLSearchParams({ ...who, csrfToken }),
  });
  const cookie = cookiesOf(answer).find((cookie) => /sign-in/.test(cookie));
  if (!cookie) throw new Error(`Signing in was answered with ${answer.status}.`);
  return cookie;
}

export const signedIn = (cookie: string, name: string): Caller => ({ name, headers: () => ({ cookie }) });

export const linkOf = (token: string, name: string): Caller => ({
  name,
  headers: () => ({ authorization: `Bearer ${token}` }),
});

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A link of one's own whose claims have been written anew. */
export const forgedLinkOf = ({ token, ids }: Party, aim: Party["ids"]): Caller => ({
  name: "a forged link",
  headers: ({ id }) => {
    const [head, , signature] = token.split(".");
    const iid = id === ids.verification ? ids.integration : aim.integration;
    return { authorization: `Bearer ${head}.${base64({ session_id: id, iid, iat: 1 })}.${signature}` };
  },
});

const textOf = (body: unknown) => (body === undefined ? "" : JSON.stringify(body));

/** Of each answer, what is its own: when it was given, its number, who asked, and what is computed from the rest. */
const passing =
  /^(date|content-length|x-request-id|x-ts-processing-time-ms|x-ratelimit-\w+|(x|vrf)-(hmac-)?signature|(x|vrf)-auth-client|vrf-integration-id|connection|keep-alive|set-cookie|etag)$/;

/** Asks, and gives the answer without what differs between two answers to the same. */
export async function ask(origin: string, caller: Caller, question: Question) {
  const { method, path, id, body } = question;
  const headers: Record<string, string> = { "content-type": "application/json", ...caller.headers(question) };
  const response = await fetch(`${origin}${path}`, {
    ...{ method, headers, redirect: "manual" },
    body: body === undefined ? undefined : textOf(body),
  });
  const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
  const kept = [...response.headers].filter(([name]) => !passing.test(name));
  return { status: response.status, headers: Object.fromEntries(kept), text: text.replaceAll(id, "<id>") };
}
