import { beforeAll, expect, test } from "vitest";
import { hmac, newClient } from "@/app/api/(veriff)/sessions.testing";
import * as sessionsRoute from "@/app/api/(veriff)/v1/sessions/route";
import { systemContext } from "@/lib/context";
import { getVerification } from "@/lib/verifications/get";
import { readCaptureToken } from "@/lib/verifications/token";
import { messages } from "./messages";

let client: Awaited<ReturnType<typeof newClient>>;

beforeAll(async () => {
  client = await newClient("Veriff client");
});

test("answers 201 with the documented shape and a token that opens the session", async () => {
  const { status, body } = await client.create({
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
    integrationId: client.made.integration.id,
  });
  expect(await getVerification(systemContext(), id)).toMatchObject({
    status: "created",
    firstName: "John",
    documentType: "passport",
    documentCountry: "EE",
    person: { idNumber: "123456789" },
  });
});

/** Of letters that take three bytes each, and cannot be written shorter. */
const longWord = (length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + ((at * 7919) % 20_000)));

test.each([
  ["the least there is", {}],
  ["names of one blank", { person: { firstName: " ", lastName: " " }, vendorData: " " }],
  [
    "null where nothing is known",
    { callback: null, person: null, document: null, vendorData: null, endUserId: null },
  ],
  ["names in any script", { person: { firstName: "Ñandú", lastName: "山田" } }],
  ["the longest names", { person: { firstName: longWord(400), lastName: longWord(400) } }],
  ["a thousand symbols of reference", { vendorData: "ß".repeat(1000) }],
  ["properties that are not documented", { somethingNew: { deep: [1] } }],
])("accepts %s", async (_, verification) => {
  const { status, body } = await client.create({ verification });
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
  ["1104", { verification: { person: { firstName: "x".repeat(401) } } }],
  ["1104", { verification: { person: { fullName: "x".repeat(801) } } }],
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
  const reply = await client.create(body);
  expect(reply.status).toBe(400);
  expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
});

test.each([
  ["1801", {}],
  ["1802", { "x-auth-client": "not-a-uuid" }],
  ["1803", { "x-auth-client": "b27afb60-1455-4927-b155-0260ffe0947a" }],
] as const)("refuses an unknown caller with %s", async (code, headers) => {
  const reply = await client.create({ verification: {} }, headers);
  expect(reply.status).toBe(401);
  expect(reply.body).toEqual({ status: "fail", code, message: messages[code] });
});

test("refuses a body without end, whatever length it announces", async () => {
  const reply = await client.create(`{"verification":{"vendorData":"${"x".repeat(2 * 1024 * 1024)}"}}`);
  expect(reply.status).toBe(413);
});

test("survives a body nested a hundred thousand deep", async () => {
  const reply = await client.create(`{"verification":{"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`);
  expect([201, 400]).toContain(reply.status);
});

test("signs its answers, refusals too, over the bytes it sends", async () => {
  for (const body of [{ verification: {} }, {}]) {
    const { headers, raw } = await client.create(body);
    expect(headers.get("x-hmac-signature")).toBe(hmac(client.made.sharedSecret, raw));
    expect(headers.get("vrf-hmac-signature")).toBe(hmac(client.made.sharedSecret, raw));
    expect(headers.get("vrf-integration-id")).toBe(client.made.integration.id);
    expect(headers.get("x-auth-client")).toBe(client.made.apiKey);
  }
});

test("may be called from any web page", async () => {
  const preflight = await sessionsRoute.OPTIONS();
  expect(preflight.status).toBe(204);
  const allowed = preflight.headers.get("access-control-allow-headers");
  for (const header of ["content-type", "x-auth-client", "vrf-integration-id", "x-origin"])
    expect(allowed).toContain(header);
  expect((await client.create({ verification: {} })).headers.get("access-control-allow-origin")).toBe("*");
});
