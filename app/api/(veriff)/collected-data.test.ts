import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { messages } from "@/lib/dialects/veriff/messages";
import { decideVerification } from "@/lib/verifications/decide";
import { type Client, details, newClient } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient();
});

describe("POST /v1/sessions/{id}/collected-data", () => {
  const report = {
    providerName: "Device Inc.",
    network: { ip: { addressV4: "203.0.113.7" }, ssid: "cafe", ASN: { org: "Example", number: 64500 } },
    device: { fingerprint: "f1e2d3", model: "Pixel", rooted: false },
    browser: { language: "en-US", userAgent: "Mozilla/5.0", timezoneOffset: -120 },
    person: { email: "jane@example.com" },
  };
  const path = (id: string) => `/v1/sessions/${id}/collected-data`;

  test("is kept, and names the address that the decision tells", async () => {
    const id = await client.create();
    const { status, body } = await client.call("POST", path(id), report);
    const { attempts } = await details(id);
    expect([status, body]).toEqual([200, { status: "success", sessionId: id, attemptId: attempts[0]?.id }]);
    expect(attempts[0]).toMatchObject({ ip: "203.0.113.7", userAgent: "Mozilla/5.0" });
    await client.submit(id);
    expect((await client.call("POST", path(id), report)).status).toBe(409);
    await decideVerification(systemContext(), id, {
      outcome: "approved",
      reason: "confirmed_by_other_means",
    });
    const decision = (await client.call("GET", `/v1/sessions/${id}/decision`)).body;
    expect(decision.technicalData).toEqual({ ip: "203.0.113.7" });
  });

  test.each([
    ["1102", {}],
    ["1102", { ...report, providerName: undefined }],
    ["1102", { ...report, network: { ssid: "cafe" } }],
    ["1102", { ...report, network: { ip: {} } }],
    ["1102", { ...report, device: {} }],
    ["1104", { ...report, providerName: "x".repeat(256) }],
    ["1104", { ...report, device: { fingerprint: 7 } }],
    ["1104", { ...report, network: { ip: { addressV4: "300.1.1.1" } } }],
    ["1104", { ...report, browser: { timeOffset: 1441 } }],
    ["1104", { ...report, browser: { language: "en_US!" } }],
    ["1104", { ...report, browser: { userAgent: "x".repeat(256) } }],
    ["1104", { ...report, person: { email: "a\u0000b" } }],
    ["1104", { ...report, person: Object.fromEntries([...Array(60).keys()].map((n) => [`k${n}`, n])) }],
    ["1104", []],
  ] as const)("refuses with %s: %j", async (code, body) => {
    const reply = await client.call("POST", path(await client.create()), body);
    expect([reply.status, reply.body.code]).toEqual([400, code]);
  });
});

test.each([
  ["1308", { person: { firstName: "Jane", lastName: "Sample", dateOfBirth: "1967-03-30" } }],
  ["1309", { person: { idNumber: "1", firstName: "Jane", dateOfBirth: "1967-03-30" } }],
  ["1310", { person: { idNumber: "1", fullName: "Jane Sample" } }],
  ["1310", { person: { idNumber: "1", fullName: "Jane Sample" }, address: { street: "Road" } }],
  ["1301", { person: { idNumber: "1", fullName: "Jane Sample", dateOfBirth: "1967-03-30" } }],
  [
    "1301",
    {
      person: { idNumber: "1", fullName: "Jane" },
      address: { street: "R", houseNumber: "1", postcode: "2" },
    },
  ],
  ["1102", undefined],
] as const)("POST /v1/validate-registry answers %s to %j", async (code, verification) => {
  const reply = await client.call("POST", "/v1/validate-registry", { verification });
  expect([reply.status, reply.body]).toEqual([400, { status: "fail", code, message: messages[code] }]);
});
