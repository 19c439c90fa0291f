import { describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { openApi, operations, presentRefusal } from "@/lib/dialects/transmit/openapi/openapi";
import type { Given, Operation, Refusal } from "@/lib/dialects/transmit/openapi/operation";
import { refusalsOf } from "@/lib/dialects/transmit/openapi/refusals";
import { applyEvent } from "@/lib/verifications/apply";
import { clientRoutes } from "../router";
import {
  type Client,
  details,
  evaluate,
  newClient,
  photographAll,
  send,
  startDevice,
} from "./client.testing";

type Session = { id: string; startToken: string; userToken: string };

const nothing: Session = { id: "", startToken: "", userToken: "" };
const creation = operations.find(({ id }) => id === "createVerification");

async function create(client: Client): Promise<Session> {
  const { session_id: id, start_token: startToken } = await client.create(creation?.body?.example ?? {});
  return { id, startToken, userToken: "" };
}

async function start(client: Client): Promise<Session> {
  const session = await create(client);
  return { ...session, userToken: (await startDevice(session.startToken)).token };
}

async function submit(client: Client): Promise<Session> {
  const session = await create(client);
  const device = await startDevice(session.startToken);
  await photographAll(device);
  return { ...session, userToken: device.token };
}

const steps: Record<Given, (client: Client) => Promise<Session>> = {
  nothing: async () => nothing,
  created: create,
  started: start,
  submitted: submit,
  complete: async (client) => {
    const session = await submit(client);
    await evaluate(session.id);
    return session;
  },
  expired: async (client) => {
    const session = await create(client);
    await applyEvent(systemContext(), session.id, "expire");
    return session;
  },
  exhausted: create,
};

const sampleOf = (operation: Operation, session: Session, client: Client): object => ({
  ...Object(operation.body?.example),
  ...(operation.id === "getAccessToken" && {
    ...{ client_id: client.client_id, client_secret: client.client_secret },
  }),
  ...(operation.id === "startVerification" && { start_token: session.startToken }),
});

function bodyOf(operation: Operation, refusal: Refusal | undefined, session: Session, client: Client) {
  const given = refusal?.body;
  if (typeof given === "string") return given;
  const { client_id, client_secret } = client;
  if (operation.id !== "getAccessToken") return JSON.stringify(given ?? sampleOf(operation, session, client));
  const isWrong = typeof given === "object" && JSON.stringify(given).includes('"wrong"');
  return JSON.stringify({
    ...sampleOf(operation, session, client),
    ...Object(given),
    ...{ client_id, ...(!isWrong && { client_secret }) },
  });
}

/** Sends the example, or what the refusal says in its place. */
async function run(operation: Operation, refusal?: Refusal) {
  const given = refusal?.given ?? operation.given;
  const client = await newClient(given === "exhausted" ? { createsPerMinute: 1 } : {});
  const session = await steps[given](client);
  const [picture] = session.id ? (await details(session.id)).pictures : [];
  const path = operation.path
    .replace(":id", refusal?.isUnknown ? crypto.randomUUID() : session.id)
    .replace(":imageId", picture?.id ?? "");
  const parameters = (operation.query ?? []).map(({ name, example }) => [name, example]);
  const query = new URLSearchParams({ ...Object.fromEntries(parameters), ...refusal?.query });
  const tokens = { access: client.token, user: session.userToken };
  const isRead = operation.method === "get" || operation.method === "delete";
  return send(query.size > 0 ? `${path}?${query}` : path, {
    method: operation.method.toUpperCase(),
    headers: {
      "content-type": "application/json",
      ...(operation.token && { authorization: `Bearer ${tokens[operation.token]}` }),
      ...refusal?.headers,
    },
    ...(!isRead && { body: bodyOf(operation, refusal, session, client) }),
  });
}

test("every route of the dialect is in the document, with all its methods, and no other", () => {
  const isOurs = (path: string) => /^\/(oidc|cis|v1\/(verification|sdk-settings))(\/|$)/.test(path);
  const { paths } = openApi("https://verify.example.com");
  const documented = Object.entries(paths).map(([path, calls]) => [
    path.replaceAll(/\{(\w+)\}/g, ":$1"),
    Object.keys(calls)
      .map((method) => method.toUpperCase())
      .sort(),
  ]);
  const routes = Object.entries(clientRoutes)
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
  const { components, ...rest } = openApi("https://verify.example.com");
  const references = [...JSON.stringify(rest).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name);
  const schemas = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(new Set(references)).toEqual(new Set(schemas));
});

for (const operation of operations)
  describe(`${operation.method} ${operation.path}`, () => {
    const { answer } = operation;
    if (answer)
      test("answers the example as the document says", async () => {
        const { status, body, headers, bytes } = await run(operation);
        expect(status, JSON.stringify(body)).toBe(answer.status);
        if (answer.binary) {
          expect(headers.get("content-type")).toBe(answer.binary);
          expect(bytes.length).toBeGreaterThan(0);
          return;
        }
        expect(answer.schema?.safeParse(body).error?.issues ?? []).toEqual([]);
        expect(answer.schema?.safeParse(answer.example).error?.issues ?? []).toEqual([]);
      });
    const refusals = refusalsOf(operation).map((refusal) => [refusal.when, refusal] as const);
    if (refusals.length > 0)
      test.each(refusals)("refuses when %s", async (_, refusal) => {
        const { status, body } = await run(operation, refusal);
        expect({ status, body }).toEqual({ status: refusal.status, body: presentRefusal(refusal) });
      });
  });
