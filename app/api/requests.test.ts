import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { connect, database } from "@/db/client";
import { credentials } from "@/db/schema/integrations";
import { credentialUsage, requests } from "@/db/schema/requests";
import { systemContext } from "@/lib/context";
import type { CredentialKind } from "@/lib/core/integration/settings";
import { addCredential } from "@/lib/integrations/credentials";
import { archiveIntegration } from "@/lib/integrations/standing";
import { flushRequests } from "@/lib/requests/flush";
import { queueRequest, takeWaiting, waiting } from "@/lib/requests/queue";
import { askToken, callWith, newClient as newTransmitClient } from "./(transmit)/client.testing";
import { hmac, send } from "./(veriff)/client.testing";
import { clientRoutes } from "./router";

/** An integration whose client speaks all three dialects. */
async function newParty() {
  const client = await newTransmitClient();
  const add = async (kind: CredentialKind, more: object = {}) => {
    const [identifier, secret] = [crypto.randomUUID(), crypto.randomUUID()];
    const wanted = { kind, label: "Key", identifier, ...(kind !== "api_key" && { secret }), ...more };
    return { id: await addCredential(systemContext(), client.integration.id, wanted), identifier, secret };
  };
  const rows = async () => {
    await flushRequests();
    return database()
      .select()
      .from(requests)
      .where(eq(requests.integrationId, client.integration.id))
      .orderBy(requests.id);
  };
  return { ...client, add, rows };
}

const asVove = (secret: string, method: string, path: string, body?: object) =>
  send(path, {
    method,
    headers: { "x-api-key": secret, "content-type": "application/json", "x-forwarded-for": "192.0.2.7" },
    ...(body && { body: JSON.stringify(body) }),
  });

const asVeriff = (
  { apiKey, secret, ...rest }: { apiKey: string; secret: string; ip?: string },
  method: string,
  path: string,
  body?: object,
) => {
  const raw = body === undefined ? undefined : JSON.stringify(body);
  const signature = hmac(secret, raw ?? path.split("/")[3] ?? "");
  return send(path, {
    method,
    headers: {
      ...{ "x-auth-client": apiKey, "x-hmac-signature": signature },
      "x-forwarded-for": rest.ip ?? "192.0.2.7",
    },
    ...(raw && { body: raw }),
  });
};

test("each call is one line, whose request id the caller was told", async () => {
  const party = await newParty();
  const { secret, id } = await party.add("secret_key");
  const answers = [
    await asVeriff({ apiKey: party.apiKey, secret: party.sharedSecret }, "POST", "/v1/sessions", {
      verification: {},
    }),
    await asVove(secret, "POST", "/api/v2/sessions", {}),
    await party.call("GET", `/verification/${crypto.randomUUID()}/result`),
  ];
  const rows = (await party.rows()).slice(1);
  expect(rows.map(({ requestId }) => requestId)).toEqual(
    answers.map(({ headers }) => headers.get("x-request-id")),
  );
  expect(rows.map(({ method, path, status, errorCode }) => [method, path, status, errorCode])).toEqual([
    ["POST", "/v1/sessions", 201, null],
    ["POST", "/api/v2/sessions", 400, "Bad Request"],
    ["GET", expect.stringMatching(/^\/verify\/api\/v1\/verification\/[0-9a-f-]{36}\/result$/), 404, "404"],
  ]);
  expect(rows[1]).toMatchObject({ credentialId: id, ip: "192.0.2.7", refusal: null });
});

test("nothing that a client has said of a person is in the log", async () => {
  const party = await newParty();
  const name = `Ottoline${crypto.randomUUID().slice(0, 8)}`;
  const { secret } = await party.add("secret_key");
  const signed = { apiKey: party.apiKey, secret: party.sharedSecret };
  const person = { firstName: name, lastName: name, idNumber: name };
  const verification = { person, vendorData: name, callback: `https://${name}.example` };
  const id = crypto.randomUUID();
  await asVeriff(signed, "POST", `/v1/sessions?who=${name}`, { verification });
  await asVeriff(signed, "GET", `/v1/sessions/${name}-${name}/decision?who=${name}`);
  await asVeriff(signed, "GET", `/v1/sessions/${id}/decision/${name}`);
  await asVeriff({ ...signed, secret: name }, "GET", `/v1/sessions/${name}-${name}/person`);
  await asVove(secret, "POST", "/v2/sessions", { refId: `${name}@people.test`, user: person });
  for (const rest of ["", "/documents", `/documents/${name}`, "/selfie"])
    await asVove(secret, "GET", `/v2/users/${name}@people.test${rest}?who=${name}`);
  await asVove(secret, "GET", `/v2/users/${encodeURIComponent(`${name}/${name}`)}`);
  await party.call("POST", "/verification", {
    state: name,
    customer_information: { external_user_id: name },
  });
  await party.call("GET", `/verification/${name}/result?who=${name}`);
  await party.call("POST", `/verification/${name}/images`, { image: { image_type: name, content: name } });
  await askToken({ client_id: party.client_id, client_secret: name, scope: name });
  const rows = await party.rows();
  expect(rows.length).toBeGreaterThanOrEqual(13);
  const written = JSON.stringify(rows);
  expect(written.toLowerCase()).not.toContain(name.toLowerCase());
  for (const { sharedSecret, token } of [party]) expect(written).not.toContain(sharedSecret ?? token);
  expect(rows.map(({ path }) => path)).toContain("/v2/users/{…}/documents/{…}");
});

test("who is refused is told no more than has to be; the owner of the key is told why", async () => {
  const party = await newParty();
  const [revoked, expired, elsewhere] = [
    await party.add("secret_key"),
    await party.add("secret_key", { expiresAt: new Date(Date.now() - 1000) }),
    await party.add("secret_key", { ipRanges: ["10.0.0.0/8"] }),
  ];
  await database().update(credentials).set({ revokedAt: new Date() }).where(eq(credentials.id, revoked.id));
  const read = async ({ secret }: { secret: string }) => {
    const { status, body } = await asVove(secret, "GET", "/v2/users/x");
    return { status, body };
  };
  const unknown = await read({ secret: crypto.randomUUID() });
  expect(unknown.status).toBe(401);
  expect([await read(revoked), await read(expired)]).toEqual([unknown, unknown]);
  expect((await read(elsewhere)).status).toBe(403);
  await asVeriff(
    { apiKey: party.apiKey, secret: "wrong" },
    "GET",
    `/v1/sessions/${crypto.randomUUID()}/decision`,
  );
  await askToken({ client_id: party.client_id, client_secret: "wrong" });
  const rows = (await party.rows()).slice(1);
  expect(rows.map(({ refusal, credentialId }) => [refusal, credentialId])).toEqual([
    ["key_revoked", revoked.id],
    ["key_expired", expired.id],
    ["ip_not_allowed", elsewhere.id],
    ["wrong_signature", expect.any(String)],
    ["wrong_secret", expect.any(String)],
  ]);
});

test("whoever still calls an archived integration hears what strangers hear, and stands in its log", async () => {
  const party = await newParty();
  const { secret, id } = await party.add("secret_key");
  const { integration, client_id, client_secret } = party;
  await archiveIntegration(systemContext(), integration.id, integration.name);
  const read = async (secret: string) => (await asVove(secret, "GET", "/v2/users/x")).body;
  expect(await read(secret)).toEqual(await read(crypto.randomUUID()));
  const path = `/v1/sessions/${crypto.randomUUID()}/decision`;
  await asVeriff({ apiKey: party.apiKey, secret: party.sharedSecret }, "GET", path);
  await askToken({ client_id, client_secret });
  const rows = (await party.rows()).slice(1);
  const archived = ["integration_archived", expect.any(String)];
  expect(rows.map(({ refusal, credentialId }) => [refusal, credentialId])).toEqual([
    ["integration_archived", id],
    archived,
    archived,
  ]);
});

test("a key does what it is allowed to, in every dialect, and the log says what was lacking", async () => {
  const party = await newParty();
  const scopes = ["sessions:create"];
  const key = await party.add("api_key", { scopes });
  const secretKey = await party.add("secret_key", { scopes });
  const oauth = await party.add("oauth_client", { scopes });
  const { body } = await askToken({ client_id: oauth.identifier, client_secret: oauth.secret });
  const call = callWith(body.access_token);
  const veriff = { apiKey: key.identifier, secret: party.sharedSecret };

  const created = await asVeriff(veriff, "POST", "/v1/sessions", { verification: {} });
  expect(created.status).toBe(201);
  expect((await asVove(secretKey.secret, "POST", "/v2/sessions", { refId: "a" })).status).toBe(201);
  expect((await call("POST", "/verification", {})).status).toBe(201);

  const { id } = created.body.verification;
  const refused = [
    await asVeriff(veriff, "GET", `/v1/sessions/${id}/decision`),
    await asVove(secretKey.secret, "GET", "/v2/users/a"),
    await call("GET", `/verification/${id}/images`),
  ];
  expect(refused.map(({ status, body }) => [status, body.code ?? body.error ?? body.error_code])).toEqual([
    [401, "1804"],
    [403, "Forbidden"],
    [401, 401],
  ]);
  const rows = await party.rows();
  expect(rows.slice(-3).map(({ refusal }) => refusal)).toEqual([
    "scope:decisions:read",
    "scope:decisions:read",
    "scope:media:read",
  ]);
});

test("what a shared secret may is what counts beside what the API key may", async () => {
  const party = await newParty();
  const reader = await party.add("shared_secret", { scopes: ["sessions:read"], ipRanges: ["192.0.2.0/24"] });
  const veriff = { apiKey: party.apiKey, secret: reader.secret };
  const id = (await asVeriff(veriff, "POST", "/v1/sessions", { verification: {} })).body.verification.id;
  expect((await asVeriff(veriff, "GET", `/v1/sessions/${id}/attempts`)).status).toBe(200);
  expect((await asVeriff(veriff, "GET", `/v1/sessions/${id}/decision`)).status).toBe(401);
  expect(
    (await asVeriff({ ...veriff, ip: "198.51.100.1" }, "GET", `/v1/sessions/${id}/attempts`)).status,
  ).toBe(401);
  const newest = (await party.rows()).slice(-2);
  expect(newest.map(({ refusal }) => refusal)).toEqual(["scope:decisions:read", "ip_not_allowed"]);
});

test("uses are counted by day, and the last one is known with its address", async () => {
  const party = await newParty();
  const { secret, id } = await party.add("secret_key");
  for (let round = 0; round < 3; round++) {
    await asVove(secret, "GET", "/v2/users/x");
    await flushRequests();
  }
  await asVove(crypto.randomUUID(), "GET", "/v2/users/x");
  await flushRequests();
  const [row] = await database().select().from(credentials).where(eq(credentials.id, id));
  expect(row?.lastUsedIp).toBe("192.0.2.7");
  expect(Date.now() - Number(row?.lastUsedAt)).toBeLessThan(10_000);
  const days = await database().select().from(credentialUsage).where(eq(credentialUsage.credentialId, id));
  expect(days.reduce((sum, day) => sum + day.requests, 0)).toBe(3);
});

test("a database that does not answer holds nobody up, and what waits is written when it does again", async () => {
  const party = await newParty();
  const answered = await party.call("GET", "/verification/x/result");
  const connection = globalThis.proofdeskConnection;
  globalThis.proofdeskConnection = connect("postgres://nobody@127.0.0.1:9/nowhere");
  try {
    await flushRequests();
    expect(waiting().rows).toHaveLength(2);
  } finally {
    globalThis.proofdeskConnection = connection;
  }
  const rows = await party.rows();
  expect(rows.at(-1)?.requestId).toBe(answered.headers.get("x-request-id"));
  expect(waiting().rows).toEqual([]);
});

test("what waits is bounded, and what there is no room for is counted", () => {
  takeWaiting();
  const row = { createdAt: new Date().toISOString() } as Parameters<typeof queueRequest>[0];
  for (let each = 0; each < 20_005; each++) queueRequest(row);
  expect(takeWaiting()).toMatchObject({ rows: { length: 20_000 }, dropped: 5 });
});

test("every word of the clients' paths may be written down", async () => {
  const { isPathWord } = await import("@/lib/core/request/path");
  const words = Object.keys(clientRoutes).flatMap((path) => path.split("/"));
  const unknown = words.filter((word) => word && !word.startsWith(":") && !isPathWord(word));
  // Published keys belong to nobody.
  expect([...new Set(unknown)].sort()).toEqual(["cis", "jwks"]);
});
