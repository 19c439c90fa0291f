import { createHash, createHmac } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import * as decisionRoute from "@/app/api/(veriff)/v1/sessions/[id]/decision/route";
import * as sessionsRoute from "@/app/api/(veriff)/v1/sessions/route";
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification } from "@/lib/verifications/get";
import { readCaptureToken } from "@/lib/verifications/token";
import { messages } from "./messages";
import { signatureHeaders } from "./signature";

type Made = Awaited<ReturnType<typeof createIntegration>>;
let made: Made;
let other: Made;

beforeAll(async () => {
  made = await createIntegration(systemContext(), { name: "Veriff client", environment: "live" });
  other = await createIntegration(systemContext(), { name: "Another client", environment: "live" });
});

const hmac = (secret: string, value: string) => createHmac("sha256", secret).update(value).digest("hex");

async function create(body: unknown, headers: Record<string, string> = { "x-auth-client": made.apiKey }) {
  const request = new Request("http://localhost/v1/sessions", {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers,
  });
  const response = await sessionsRoute.POST(request, { params: Promise.resolve({}) });
  return {
    status: response.status,
    headers: response.headers,
    raw: await response.clone().text(),
    body: await response.json(),
  };
}

async function decision(id: string, headers: Record<string, string>) {
  const response = await decisionRoute.GET(
    new Request(`http://localhost/v1/sessions/${id}/decision`, { headers }),
    {
      params: Promise.resolve({ id }),
    },
  );
  return {
    status: response.status,
    headers: response.headers,
    raw: await response.clone().text(),
    body: await response.json(),
  };
}

const signed = (id: string, { apiKey, sharedSecret }: Made = made) => ({
  "x-auth-client": apiKey,
  "x-hmac-signature": hmac(sharedSecret, id),
});

describe("POST /v1/sessions", () => {
  test("answers 201 with the documented shape and a token that opens the session", async () => {
    const { status, body } = await create({
      verification: {
        callback: "https://example.com/done",
        person: { firstName: "John", lastName: "Smith", idNumber: "123456789" },
        document: { number: "B01234567", type: "PASSPORT", country: "EE" },
        vendorData: "11111111",
        endUserId: "fa820aba-019f-455a-ae81-cfca8075bc3f",
        consents: [{ type: "ine", approved: true }],
        timestamp: "2016-05-19T08:30:25.597Z",
      },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      status: "success",
      verification: {
        vendorData: "11111111",
        endUserId: "fa820aba-019f-455a-ae81-cfca8075bc3f",
        status: "created",
      },
    });
    const { id, url, host, sessionToken } = body.verification;
    expect(url).toBe(`${host}/v/${sessionToken}`);
    expect(await readCaptureToken(sessionToken)).toEqual({
      verificationId: id,
      integrationId: made.integration.id,
    });
    expect(await getVerification(systemContext(), id)).toMatchObject({
      status: "created",
      firstName: "John",
      documentType: "passport",
      documentCountry: "EE",
      person: { idNumber: "123456789" },
    });
  });

  test.each([
    ["the least there is", {}],
    ["names of one blank", { person: { firstName: " ", lastName: " " }, vendorData: " " }],
    [
      "null where nothing is known",
      { callback: null, person: null, document: null, vendorData: null, endUserId: null },
    ],
    ["names in any script", { person: { firstName: "Ñandú", lastName: "山田" } }],
    ["a thousand symbols of reference", { vendorData: "ß".repeat(1000) }],
    ["properties that are not documented", { somethingNew: { deep: [1] } }],
  ])("accepts %s", async (_, verification) => {
    const { status, body } = await create({ verification });
    expect(status).toBe(201);
    const stored = await getVerification(systemContext(), body.verification.id);
    if ("person" in verification && verification.person) expect(stored).toMatchObject(verification.person);
  });

  test.each([
    ["1102", {}],
    ["1102", { verification: null }],
    ["1104", []],
    ["1104", "{not json"],
    ["1104", { verification: "x" }],
    ["1104", { verification: { person: { firstName: 1 } } }],
    ["1104", { verification: { person: { firstName: "a\u0000b" } } }],
    ["1104", { verification: { endUserId: "me" } }],
    ["1104", { verification: { person: { gender: "X" } } }],
    ["1202", { verification: { timestamp: "yesterday" } }],
    ["1203", { verification: { person: { dateOfBirth: "01.02.1990" } } }],
    ["2003", { verification: { person: { dateOfBirth: "1990-02-31" } } }],
    ["1301", { verification: { features: ["telepathy"] } }],
    ["1302", { verification: { callback: "http://example.com" } }],
    ["1302", { verification: { callback: "javascript:alert(1)" } }],
    ["1500", { verification: { vendorData: "x".repeat(1001) } }],
    ["1501", { verification: { vendorData: { id: 1 } } }],
    ["2101", { verification: { document: { number: "A1" } } }],
    ["2102", { verification: { document: { number: "A-123456" } } }],
    ["2103", { verification: { document: { type: "LIBRARY_CARD" } } }],
    ["2104", { verification: { document: { country: "ZZ" } } }],
  ] as const)("refuses with %s: %j", async (code, body) => {
    const reply = await create(body);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
  });

  test.each([
    ["1801", {}],
    ["1802", { "x-auth-client": "not-a-uuid" }],
    ["1803", { "x-auth-client": "b27afb60-1455-4927-b155-0260ffe0947a" }],
  ] as const)("refuses an unknown caller with %s", async (code, headers) => {
    const reply = await create({ verification: {} }, headers);
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
  });

  test("refuses a body without end, whatever length it announces", async () => {
    const reply = await create(`{"verification":{"vendorData":"${"x".repeat(2 * 1024 * 1024)}"}}`);
    expect(reply.status).toBe(413);
  });

  test("survives a body nested a hundred thousand deep", async () => {
    const reply = await create(`{"verification":{"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`);
    expect([201, 400]).toContain(reply.status);
  });

  test("signs its answers, refusals too, over the bytes it sends", async () => {
    for (const body of [{ verification: {} }, {}]) {
      const { headers, raw } = await create(body);
      expect(headers.get("x-hmac-signature")).toBe(hmac(made.sharedSecret, raw));
      expect(headers.get("vrf-hmac-signature")).toBe(hmac(made.sharedSecret, raw));
      expect(headers.get("vrf-integration-id")).toBe(made.integration.id);
      expect(headers.get("x-auth-client")).toBe(made.apiKey);
    }
  });

  test("may be called from any web page", async () => {
    const preflight = await sessionsRoute.OPTIONS();
    expect(preflight.status).toBe(204);
    const allowed = preflight.headers.get("access-control-allow-headers");
    for (const header of ["content-type", "x-auth-client", "vrf-integration-id", "x-origin"])
      expect(allowed).toContain(header);
    expect((await create({ verification: {} })).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("GET /v1/sessions/{id}/decision", () => {
  const submitted = async () => {
    const { body } = await create({
      verification: { person: { firstName: "Jane", lastName: "Sample" }, vendorData: "ref" },
    });
    const id: string = body.verification.id;
    await applyEvent(systemContext(), id, "start");
    await applyEvent(systemContext(), id, "submit");
    return id;
  };

  test("knows nothing until something is decided", async () => {
    const id = await submitted();
    const { status, body } = await decision(id, signed(id));
    expect([status, body]).toEqual([200, { status: "success", verification: null }]);
    await applyEvent(systemContext(), id, "escalate");
    expect((await decision(id, signed(id))).body.verification).toBeNull();
  });

  test.each([
    ["approved", "document_and_face_checked", 9001, null],
    ["declined", "document_tampered", 9102, 102],
    ["resubmission_requested", "document_not_fully_visible", 9103, 203],
  ] as const)("tells %s with its code and reason", async (outcome, reason, code, reasonCode) => {
    const id = await submitted();
    await decideVerification(systemContext(), id, { outcome, reason });
    const { status, body, raw, headers } = await decision(id, signed(id));
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
    expect(headers.get("x-hmac-signature")).toBe(hmac(made.sharedSecret, raw));
  });

  test("accepts the legacy signature, and hex in capitals", async () => {
    const id = await submitted();
    const legacy = createHash("sha256")
      .update(id + made.sharedSecret)
      .digest("hex");
    expect((await decision(id, { "x-auth-client": made.apiKey, "x-signature": legacy })).status).toBe(200);
    const capitals = hmac(made.sharedSecret, id).toUpperCase();
    expect((await decision(id, { "x-auth-client": made.apiKey, "x-hmac-signature": capitals })).status).toBe(
      200,
    );
  });

  test.each([
    ["1812", {}],
    ["1812", { "x-hmac-signature": "short" }],
    ["1818", { "x-hmac-signature": hmac("wrong", "id") }],
    ["1813", { "x-signature": hmac("wrong", "id") }],
  ] as const)("refuses with %s", async (code, headers) => {
    const id = await submitted();
    const reply = await decision(id, { "x-auth-client": made.apiKey, ...headers });
    expect([reply.status, reply.body.code]).toEqual([401, code]);
  });

  test.each([
    ["1001", "nonsense"],
    ["1001", "x".repeat(41)],
    ["1002", "x".repeat(36)],
    ["1002", "00000000-0000-1000-8000-000000000000"],
  ] as const)("refuses an id that is none with %s", async (code, id) => {
    const reply = await decision(id, signed(id));
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
  });

  test("does not know another integration's session, nor a wrong id: one answer for both", async () => {
    const id = await submitted();
    const unknown = crypto.randomUUID();
    const [strange, wrong] = await Promise.all([
      decision(id, signed(id, other)),
      decision(unknown, signed(unknown, other)),
    ]);
    expect(strange.status).toBe(404);
    expect(strange.body).toEqual(wrong.body);
  });
});

test("signs as the documented vector says (veriff.md 2.2)", () => {
  const body =
    '{"verification":{"callback":"https://veriff.com","person":{"firstName":"John","lastName":"Smith"},"document":{"type":"PASSPORT","country":"EE"},"vendorData":"unique id of the end-user","timestamp":"2016-05-19T08:30:25.597Z"}}';
  const headers = signatureHeaders(body, {
    integrationId: "i",
    apiKey: "k",
    sharedSecret: "abcdef12-abcd-abcd-abcd-abcdef012345",
  });
  expect(headers["x-hmac-signature"]).toBe(
    "0dcab73ddd20062616d104231c7439657546a5c24e4691977da93bb854c31e25",
  );
});
