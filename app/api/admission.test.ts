import { describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { archiveIntegration, pauseIntegration } from "@/lib/integrations/standing";
import { updateIntegration } from "@/lib/integrations/update";
import { askToken, newClient as newTransmitClient } from "./(transmit)/client.testing";
import { hmac, newClient as newVeriffClient, send } from "./(veriff)/client.testing";
import { newBackend } from "./(vove)/client.testing";

const inside = { "x-forwarded-for": "192.0.2.7" };
const outside = { "x-forwarded-for": "198.51.100.7" };
const ipRanges = ["192.0.2.0/24", "2001:db8::/32"];
const ctx = systemContext();

type Asked = (headers: Record<string, string>) => Promise<{ status: number; body: unknown }>;

/** A call that only a backend makes, in each dialect, and how it refuses whoever may not make it. */
const backends = {
  async veriff(settings = {}) {
    const client = await newVeriffClient(settings);
    const id = await client.create();
    const signed = { "x-auth-client": client.apiKey, "x-hmac-signature": hmac(client.sharedSecret, id) };
    const ask: Asked = (headers) => send(`/v1/sessions/${id}/media`, { headers: { ...signed, ...headers } });
    return { integration: client.integration, ask };
  },
  async vove(settings = {}) {
    const backend = await newBackend(settings);
    const ask: Asked = (headers) => backend.call("POST", "/v2/sessions", { refId: "customer-1" }, headers);
    return { integration: backend.integration, ask };
  },
  async transmit(settings = {}) {
    const client = await newTransmitClient(settings);
    const ask: Asked = (headers) => client.call("POST", "/verification", {}, headers);
    return { integration: client.integration, ask };
  },
};

const refusals = {
  veriff: {
    elsewhere: { status: 401, body: { status: "fail", code: "1804" } },
    paused: { status: 401, body: { code: "1804" } },
    archived: { status: 401, body: { code: "1803" } },
  },
  vove: {
    elsewhere: { status: 403, body: { statusCode: 403, error: "Forbidden" } },
    paused: { status: 403, body: { error: "Forbidden" } },
    archived: { status: 401, body: { message: "Unauthorized" } },
  },
  transmit: {
    elsewhere: { status: 401, body: { error_code: 401, message: expect.stringMatching(/address/) } },
    paused: { status: 401, body: { message: expect.stringMatching(/paused/) } },
    archived: { status: 401, body: { message: expect.stringMatching(/malformed/) } },
  },
};

const dialects = ["veriff", "vove", "transmit"] as const;

describe.each(dialects)("a backend that speaks %s", (dialect) => {
  const refusal = refusals[dialect];

  test("calls from the ranges of its integration and from nowhere else", async () => {
    // The token of the OAuth client is asked for before there are ranges.
    const { integration, ask } = await backends[dialect]();
    expect((await ask(outside)).status).toBeLessThan(300);
    await updateIntegration(ctx, integration.id, { ipRanges });
    await expect.poll(async () => (await ask(outside)).status).toBeGreaterThan(399);
    expect(await ask(outside)).toMatchObject(refusal.elsewhere);
    expect(await ask({})).toMatchObject(refusal.elsewhere);
    expect((await ask(inside)).status).toBeLessThan(300);
    expect((await ask({ "x-forwarded-for": "2001:db8::7" })).status).toBeLessThan(300);
    expect((await ask({ "x-forwarded-for": "::ffff:192.0.2.9" })).status).toBeLessThan(300);
  });

  test("is refused while its integration is paused", async () => {
    const { integration, ask } = await backends[dialect]();
    await pauseIntegration(ctx, integration.id);
    await expect.poll(async () => (await ask({})).status).toBeGreaterThan(399);
    expect(await ask({})).toMatchObject(refusal.paused);
  });

  test("is unknown once its integration is archived", async () => {
    const { integration, ask } = await backends[dialect]();
    await archiveIntegration(ctx, integration.id, integration.name);
    await expect.poll(async () => (await ask({})).status).toBeGreaterThan(399);
    expect(await ask({})).toMatchObject(refusal.archived);
  });
});

test("browsers are not held to the ranges: the API key alone, and whoever holds an end user's token", async () => {
  const veriff = await newVeriffClient({ ipRanges });
  const created = await send("/v1/sessions", {
    ...{ method: "POST", body: '{"verification":{}}' },
    headers: { "x-auth-client": veriff.apiKey, "content-type": "application/json", ...outside },
  });
  expect(created.status).toBe(201);
  const token = created.body.verification.sessionToken;
  const { GET } = await import("./(capture)/capture/state/route");
  const request = new Request("http://localhost/api/capture", {
    headers: { authorization: `Bearer ${token}`, ...outside },
  });
  expect((await GET(request, { params: Promise.resolve({}) })).status).toBe(200);
});

test("an OAuth client gets no token outside the ranges", async () => {
  const client = await newTransmitClient({});
  const { client_id, client_secret } = client;
  await updateIntegration(ctx, client.integration.id, { ipRanges });
  const refused = await askToken({ client_id, client_secret }, outside);
  expect(refused).toMatchObject({ status: 401, body: { error: "invalid_client" } });
  expect((await askToken({ client_id, client_secret }, inside)).status).toBe(200);
});
