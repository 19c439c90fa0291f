import { describe, expect, test } from "vitest";
import { z } from "zod";
import { systemContext } from "@/lib/context";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { presentRefusal } from "@/lib/dialects/veriff/openapi/document";
import { openApi } from "@/lib/dialects/veriff/openapi/openapi";
import type { Given, Operation, Refusal } from "@/lib/dialects/veriff/openapi/operation";
import { operations } from "@/lib/dialects/veriff/openapi/operations";
import { refusalsOf } from "@/lib/dialects/veriff/openapi/refusals";
import { blank } from "@/lib/testing/pictures";
import { decideVerification } from "@/lib/verifications/decide";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import * as feed from "../events/route";
import { clientRoutes } from "../router";
import { type Client, details, hmac, newClient } from "./client.testing";

const creation = operations.find(({ id }) => id === "createSession");
const { wanted } = z
  .object({ verification: z.record(z.string(), z.unknown()) })
  .transform(({ verification }) => ({ wanted: verification }))
  .parse(creation?.body?.example);

const steps: Record<Given, (client: Client) => Promise<string>> = {
  nothing: async () => "",
  created: (client) => client.create(wanted),
  pictured: async (client) => {
    const id = await client.create(wanted);
    await client.upload(id, "document-front", await blank(60, 40).jpeg().toBuffer());
    return id;
  },
  submitted: async (client) => {
    const id = await steps.pictured(client);
    await client.submit(id);
    return id;
  },
  approved: async (client) => {
    const id = await steps.submitted(client);
    await decideVerification(systemContext(), id, {
      outcome: "approved",
      reason: "document_and_face_checked",
    });
    return id;
  },
  told: async (client) => {
    const url = "https://client.example/";
    await addEndpoint(systemContext(), client.integration, { url, types: [...webhookTypes] });
    const verificationId = await steps.approved(client);
    const { history } = await details(verificationId);
    for (const { sequence } of history) await dispatchEvent(systemContext(), { verificationId, sequence });
    return verificationId;
  },
  exhausted: (client) => client.create(wanted),
  answered: async (client) => {
    const headers = { "idempotency-key": creation?.headers?.[0]?.example ?? "" };
    await client.call("POST", "/v1/sessions", { verification: {} }, headers);
    return "";
  },
};

async function idFor({ idOf = "session" }: Operation, sessionId: string) {
  if (idOf === "session" || !sessionId) return sessionId;
  const { attempts, pictures } = await details(sessionId);
  return (idOf === "attempt" ? attempts[0]?.id : pictures[0]?.id) ?? "";
}

/** Apart from the rest, and signed over where it begins. */
async function readFeed({ apiKey, sharedSecret }: Client, url: string, refusal?: Refusal) {
  const after = new URLSearchParams(url.split("?")[1]).get("after") ?? "";
  const headers = { "x-auth-client": apiKey, "x-hmac-signature": hmac(sharedSecret, after) };
  const request = new Request(`http://localhost${url}`, { headers: { ...headers, ...refusal?.headers } });
  const response = await feed.GET(request, { params: Promise.resolve({}) });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, body: JSON.parse(bytes.toString()) };
}

/** Sends the example, or what the refusal says in its place. */
async function run(operation: Operation, refusal?: Refusal) {
  const given = refusal?.given ?? operation.given;
  const client = await newClient({
    allowDeletion: true,
    ...(given === "exhausted" && { createsPerMinute: 1 }),
  });
  const sessionId = await steps[given](client);
  const id = refusal?.isUnknown ? crypto.randomUUID() : await idFor(operation, sessionId);
  const path = operation.path.replace(":id", id).replace(":registry", "registry");
  const parameters = (operation.query ?? []).map(({ name, example }) => [name, example]);
  const query = new URLSearchParams({ ...Object.fromEntries(parameters), ...refusal?.query });
  const body = refusal?.body ?? operation.body?.example;
  const url = query.size > 0 ? `${path}?${query}` : path;
  if (operation.signs === "after") return readFeed(client, url, refusal);
  return client.call(operation.method.toUpperCase(), url, body, refusal?.headers);
}

/** Those of the other dialects are in theirs. */
const isOurs = (path: string) => !/^\/(oidc|cis|v2|v1\/verification|v1\/sdk-settings)(\/|$)/.test(path);

test("every route that clients may call is in the document, with all its methods, and no other", () => {
  const { paths } = openApi("https://verify.example.com");
  const documented = Object.entries(paths).map(([path, calls]) => [
    path.replaceAll(/\{(\w+)\}/g, ":$1"),
    Object.keys(calls)
      .map((method) => method.toUpperCase())
      .sort(),
  ]);
  const routes = Object.entries({ ...clientRoutes, "/api/events": feed })
    .filter(([path]) => isOurs(path))
    .map(([path, handlers]) => [
      path,
      Object.keys(handlers)
        .filter((method) => method !== "OPTIONS")
        .sort(),
    ]);
  expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(routes));
});

test("ids of calls are unique, and every schema has its references", () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const text = JSON.stringify(openApi("https://verify.example.com"));
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
  expect(new Set(references)).toEqual(new Set(["#/components/schemas/Refusal"]));
});

for (const operation of operations)
  describe(`${operation.method} ${operation.path}`, () => {
    const { answer } = operation;
    if (answer)
      test("answers the example as the document says", async () => {
        const { status, body, headers, bytes } = await run(operation);
        expect([status, body], JSON.stringify(body)).toEqual([answer.status, body]);
        if (answer.binary) {
          expect(headers.get("content-type")).toBe(answer.binary);
          expect(bytes.length).toBeGreaterThan(0);
          return;
        }
        if (operation.id === "listEvents") expect(body.events).not.toEqual([]);
        expect(answer.schema?.safeParse(body).error?.issues ?? []).toEqual([]);
        expect(answer.schema?.safeParse(answer.example).error?.issues ?? []).toEqual([]);
      });
    test.each(refusalsOf(operation).map((refusal) => [refusal.when, refusal] as const))(
      "refuses when %s",
      async (_, refusal) => {
        const { status, body } = await run(operation, refusal);
        expect({ status, body }).toEqual({ status: refusal.status, body: presentRefusal(refusal) });
      },
    );
  });
