import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { askDecision, hmac, newClient } from "@/app/api/(veriff)/sessions.testing";
import { systemContext } from "@/lib/context";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { messages } from "./messages";

type Client = Awaited<ReturnType<typeof newClient>>;
let client: Client;
let other: Client;

beforeAll(async () => {
  client = await newClient("Veriff client");
  other = await newClient("Another client");
});

const submitted = async () => {
  const { body } = await client.create({
    verification: { person: { firstName: "Jane", lastName: "Sample" }, vendorData: "ref" },
  });
  const id: string = body.verification.id;
  await applyEvent(systemContext(), id, "start");
  await applyEvent(systemContext(), id, "submit");
  return id;
};

test("knows nothing until something is decided", async () => {
  const id = await submitted();
  const { status, body } = await askDecision(id, client.signed(id));
  expect([status, body]).toEqual([200, { status: "success", verification: null }]);
  await applyEvent(systemContext(), id, "escalate");
  expect((await askDecision(id, client.signed(id))).body.verification).toBeNull();
});

test.each([
  ["approved", "document_and_face_checked", 9001, null],
  ["declined", "document_tampered", 9102, 102],
  ["resubmission_requested", "document_not_fully_visible", 9103, 203],
] as const)("tells %s with its code and reason", async (outcome, reason, code, reasonCode) => {
  const id = await submitted();
  await decideVerification(systemContext(), id, { outcome, reason });
  const { status, body, raw, headers } = await askDecision(id, client.signed(id));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: "success",
    verification: {
      id,
      code,
      status: outcome,
      reasonCode,
      vendorData: "ref",
      endUserId: null,
      comments: [],
    },
    technicalData: { ip: null },
  });
  expect(Object.keys(body.verification.person)).toHaveLength(10);
  expect(headers.get("x-hmac-signature")).toBe(hmac(client.made.sharedSecret, raw));
});

test("accepts the legacy signature, and hex in capitals", async () => {
  const id = await submitted();
  const legacy = createHash("sha256")
    .update(id + client.made.sharedSecret)
    .digest("hex");
  expect((await askDecision(id, { "x-auth-client": client.made.apiKey, "x-signature": legacy })).status).toBe(
    200,
  );
  const capitals = hmac(client.made.sharedSecret, id).toUpperCase();
  expect(
    (await askDecision(id, { "x-auth-client": client.made.apiKey, "x-hmac-signature": capitals })).status,
  ).toBe(200);
});

test.each([
  ["1812", {}],
  ["1812", { "x-hmac-signature": "short" }],
  ["1818", { "x-hmac-signature": hmac("wrong", "id") }],
  ["1813", { "x-signature": hmac("wrong", "id") }],
] as const)("refuses with %s", async (code, headers) => {
  const id = await submitted();
  const reply = await askDecision(id, { "x-auth-client": client.made.apiKey, ...headers });
  expect([reply.status, reply.body.code]).toEqual([401, code]);
});

test.each([
  ["1001", "nonsense"],
  ["1001", "x".repeat(41)],
  ["1002", "x".repeat(36)],
  ["1002", "00000000-0000-1000-8000-000000000000"],
] as const)("refuses an id that is none with %s", async (code, id) => {
  const reply = await askDecision(id, client.signed(id));
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
});

test("does not know another integration's session, nor a wrong id: one answer for both", async () => {
  const id = await submitted();
  const unknown = crypto.randomUUID();
  const [strange, wrong] = await Promise.all([
    askDecision(id, other.signed(id)),
    askDecision(unknown, other.signed(unknown)),
  ]);
  expect(strange.status).toBe(404);
  expect(strange.body).toEqual(wrong.body);
});
