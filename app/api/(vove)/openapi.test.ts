import { describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { standardFlow } from "@/lib/core/flow/flow";
import { hostToken } from "@/lib/dialects/vove/host-token";
import { openApi, operations, presentRefusal } from "@/lib/dialects/vove/openapi/openapi";
import type { Given, Operation, Refusal } from "@/lib/dialects/vove/openapi/operation";
import { refusalsOf } from "@/lib/dialects/vove/openapi/refusals";
import { sample } from "@/lib/dialects/vove/openapi/samples";
import { createFlow } from "@/lib/flows/create";
import { disableFlow } from "@/lib/flows/standing";
import { getVerificationDetails } from "@/lib/verifications/get";
import { clientRoutes } from "../router";
import { type Backend, newBackend } from "./client.testing";
import { approve, handIn } from "./handed-in.testing";

type Session = { id: string; token: string; flowId?: string };

const ctx = systemContext();
const opening = operations.find(({ id }) => id === "openSession");

async function open({ open }: Backend): Promise<Session> {
  const { sessionId: id, token } = (await open(Object(opening?.body?.example))).body;
  return { id, token };
}

const steps: Record<Given, (backend: Backend) => Promise<Session>> = {
  nothing: async () => ({ id: "", token: "" }),
  opened: open,
  approved: async (backend) => {
    const session = await open(backend);
    await handIn(session.id, "passport", ["document_front", "face"]);
    await approve(session.id);
    return session;
  },
  disabled: async ({ integration }) => {
    const flow = await createFlow(ctx, integration, { name: "Old", definition: standardFlow });
    await disableFlow(ctx, flow.id);
    return { id: "", token: "", flowId: flow.id };
  },
  exhausted: open,
};

async function keyFor(
  { key }: Operation,
  { secretKey, integration }: Backend,
  { id, token }: Session,
): Promise<Record<string, string>> {
  if (key === "secret") return { "x-api-key": secretKey };
  if (key === "session") return { authorization: `Bearer ${token}` };
  const page = { redirectUrl: null, isBrief: false, speaks: false };
  const host = await hostToken({ verificationId: id, integrationId: integration.id }, page);
  return { authorization: `Bearer ${host}` };
}

/** Sends the example, or what the refusal says in its place. */
async function run(operation: Operation, refusal?: Refusal) {
  const given = refusal?.given ?? operation.given;
  const backend = await newBackend(given === "exhausted" ? { createsPerMinute: 1 } : {});
  const session = await steps[given](backend);
  const pictures = session.id ? (await getVerificationDetails(ctx, session.id)).pictures : [];
  const front = pictures.find(({ context }) => context === "document_front");
  const path = operation.path
    .replace(":refId", refusal?.isUnknown ? "nobody" : sample.refId)
    .replace(":id", front?.id ?? "");
  const body = refusal?.body ?? operation.body?.example;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return backend.call(
    operation.method.toUpperCase(),
    path,
    text?.replace('"disabled"', JSON.stringify(session.flowId)),
    { "x-api-key": "", ...(await keyFor(operation, backend, session)), ...refusal?.headers },
  );
}

test("every route of the dialect is in the document, with all its methods, and no other", () => {
  const documented = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  const routes = Object.entries(clientRoutes)
    .filter(([path]) => path.startsWith("/v2/"))
    .flatMap(([path, handlers]) => Object.keys(handlers).map((method) => `${method} ${path}`));
  expect(documented.sort()).toEqual(routes.sort());
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  expect(Object.values(openApi(sample.origin).paths).flatMap(Object.keys)).toHaveLength(operations.length);
});

for (const operation of operations)
  describe(`${operation.method} ${operation.path}`, () => {
    const { answer } = operation;
    if (answer)
      test("answers the example as the document says", async () => {
        const { status, body, headers, bytes } = await run(operation);
        expect(status, JSON.stringify(body)).toBe(answer.status);
        if (answer.binary) {
          expect([headers.get("content-type"), bytes.length > 0]).toEqual([answer.binary, true]);
          return;
        }
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
