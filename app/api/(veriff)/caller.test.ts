import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { addCredential } from "@/lib/integrations/credentials";
import { hmac, legacyHash, newClient, send } from "./client.testing";

const submit = JSON.stringify({ verification: { status: "submitted" } });

test("any live secret may sign, and the same signs what is answered", async () => {
  const client = await newClient();
  const newest = "the newest of the secrets";
  // Times are kept to the millisecond.
  await sleep(5);
  await addCredential(systemContext(), client.integration.id, {
    kind: "shared_secret",
    label: "Second",
    identifier: crypto.randomUUID(),
    secret: newest,
  });
  const id = await client.create();
  for (const secret of [client.sharedSecret, newest]) {
    const { status, headers, bytes } = await client.call("GET", `/v1/sessions/${id}/decision`, undefined, {
      "x-hmac-signature": hmac(secret, id),
    });
    expect(status).toBe(200);
    expect(headers.get("x-hmac-signature")).toBe(hmac(secret, bytes));
    expect(headers.get("vrf-hmac-signature")).toBe(hmac(secret, bytes));
    expect(headers.get("x-signature")).toBe(legacyHash(secret, bytes.toString()));
  }
});

test("a body is signed as its bytes are, in either way of signing", async () => {
  const client = await newClient();
  const spaced = '{ "verification" :\n {"status":"submitted"}, "vendorData":"Ñ" }';
  for (const [name, signature] of [
    ["x-hmac-signature", hmac(client.sharedSecret, spaced)],
    ["x-signature", legacyHash(client.sharedSecret, spaced)],
  ] as const) {
    const { status } = await send(`/v1/sessions/${await client.create()}`, {
      method: "PATCH",
      headers: { "x-auth-client": client.apiKey, [name]: signature },
      body: spaced,
    });
    expect(status).toBe(200);
  }
});

test("of signatures that arrive joined by commas any may be the right one", async () => {
  const client = await newClient();
  const id = await client.create();
  const stale = hmac(client.sharedSecret, "an earlier request");
  const joined = (signatures: string[]) =>
    client.call("GET", `/v1/sessions/${id}/decision`, undefined, {
      "x-hmac-signature": signatures.join(", "),
    });
  expect((await joined([stale, hmac(client.sharedSecret, id)])).status).toBe(200);
  expect((await joined([stale, stale])).body.code).toBe("1818");
});

test.each([
  ["1819", { "x-hmac-signature": hmac("wrong", submit) }],
  ["1814", { "x-signature": legacyHash("wrong", submit) }],
  ["1812", { "x-hmac-signature": "zz" }],
  ["1812", {}],
])("a body that is signed wrongly is refused with %s", async (code, headers) => {
  const client = await newClient();
  const id = await client.create();
  const { status, body } = await send(`/v1/sessions/${id}`, {
    method: "PATCH",
    headers: { "x-auth-client": client.apiKey, ...headers },
    body: submit,
  });
  expect([status, body.code]).toEqual([401, code]);
});

test("paths work with and without /api, a slash at the end, and a query that nobody signed", async () => {
  const client = await newClient();
  const id = await client.create();
  const headers = { "x-auth-client": client.apiKey, "x-hmac-signature": hmac(client.sharedSecret, id) };
  for (const path of ["", "/"].flatMap((slash) => [
    `/v1/sessions/${id}/media${slash}`,
    `/api/v1/sessions/${id}/media${slash}`,
  ]))
    expect((await send(path, { headers })).status, path).toBe(200);
  expect((await send(`/v1/sessions/${id}/media?x=1`, { headers })).status).toBe(200);
  const created = await send("/v1/sessions/", { method: "POST", headers, body: '{"verification":{}}' });
  expect(created.status).toBe(201);
});

test("a web page is told which methods and headers it may use, on every path", async () => {
  const id = crypto.randomUUID();
  for (const path of ["/v1/sessions", `/v1/sessions/${id}`, `/v1/sessions/${id}/media`, `/v1/media/${id}`]) {
    const { status, headers } = await send(path, { method: "OPTIONS" });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toContain("idempotency-key");
  }
});
