import { beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { addNote } from "@/lib/reviews/notes";
import { setUserStatus } from "@/lib/reviews/set-user-status";
import { blank } from "@/lib/testing/pictures";
import { addReviewer } from "@/lib/testing/reviewing";
import { decideVerification } from "@/lib/verifications/decide";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { type Client, details, evaluate, newClient } from "./client.testing";

let client: Client;
beforeAll(async () => {
  client = await newClient();
});

describe("reading a session", () => {
  test("the decision follows the set of reason codes that the integration asks for", async () => {
    const outcomes = {
      standard: [102, "Suspected document tampering"],
      granular: [506, "Presented document tampered"],
    };
    for (const [reasonCodes, expected] of Object.entries(outcomes)) {
      const asking = await newClient({ reasonCodes: reasonCodes === "granular" ? "granular" : "standard" });
      const id = await asking.create();
      await asking.submit(id);
      await decideVerification(systemContext(), id, { outcome: "declined", reason: "document_tampered" });
      const { bytes, body } = await asking.call("GET", `/v1/sessions/${id}/decision`);
      expect([body.verification.reasonCode, body.verification.reason]).toEqual(expected);

      await addEndpoint(systemContext(), asking.integration, {
        url: "https://example.com/",
        types: ["decision"],
      });
      await dispatchEvent(systemContext(), { verificationId: id, sequence: 3 });
      const [delivery] = await listDeliveriesOf(systemContext(), id);
      expect(delivery?.body, "the webhook says the same").toBe(bytes.toString());
    }
  });

  test("review is a decision of its own only where the integration asks for it", async () => {
    for (const announceReview of [false, true]) {
      const asking = await newClient({ announceReview });
      const id = await asking.create();
      await asking.submit(id);
      expect(await evaluate(id)).toBe("review");
      const { verification } = (await asking.call("GET", `/v1/sessions/${id}/decision`)).body;
      expect(verification?.code ?? null).toBe(announceReview ? 9121 : null);
      const [attempt] = (await asking.call("GET", `/v1/sessions/${id}/attempts`)).body.verifications;
      expect(attempt).toEqual({
        id: expect.any(String),
        status: announceReview ? "review" : "submitted",
        createdTime: expect.stringMatching(/Z$/),
        userDefinedData: [],
      });
    }
  });

  test("statuses of the company's own are with their attempt", async () => {
    const id = await client.create();
    await client.submit(id);
    const { own } = await addReviewer(systemContext(), "Rita");
    for (const [status, reason] of [
      ["Suspicious attempt", "Called twice"],
      ["Watch", null],
    ] as const)
      await setUserStatus(own, id, { status, reason });
    await addNote(own, id, "Among colleagues");
    const { bytes, body } = await client.call("GET", `/v1/sessions/${id}/attempts`);
    expect(body.verifications[0].userDefinedData).toEqual([
      {
        ...{ status: "Suspicious attempt", statusCode: "custom_status_for_suspicious_attempt" },
        ...{ reason: "Called twice", reasonCode: null, createdAt: expect.stringMatching(/Z$/) },
      },
      expect.objectContaining({ status: "Watch", reason: null }),
    ]);
    expect(bytes.toString()).not.toContain("Among colleagues");
  });

  test("fullauto is not there before the decision, and tells only what was checked", async () => {
    const id = await client.create({ vendorData: "ref", document: { type: "ID_CARD", country: "EE" } });
    const path = `/v1/sessions/${id}/decision/fullauto`;
    await client.upload(id, "document-front", await blank(60, 40).png().toBuffer());
    await client.submit(id);
    expect((await client.call("GET", `${path}?version=1.0.0`)).status).toBe(404);
    await decideVerification(systemContext(), id, {
      outcome: "approved",
      reason: "confirmed_by_other_means",
    });
    expect((await client.call("GET", `${path}?version=2.0.0`)).body.code).toBe("1104");
    const { status, body } = await client.call("GET", `${path}?version=1.0.0`);
    expect(status).toBe(200);
    const { verification } = body.data;
    expect(body).toMatchObject({ eventType: "fullauto", sessionId: id, vendorData: "ref", version: "1.0.0" });
    expect(verification).toMatchObject({ decision: "approved", decisionScore: null });
    expect(verification.document).toMatchObject({
      type: { value: "id_card" },
      country: { value: "EE" },
      number: null,
    });
    expect(new Set(Object.values(verification.person))).toEqual(new Set([null]));
    expect(verification.insights).toEqual([
      { label: "documentFrontImageAvailable", result: "yes", category: "document" },
      { label: "documentBackImageAvailable", result: "no", category: "document" },
      { label: "faceImageAvailable", result: "no", category: "biometric" },
    ]);
  });

  test("person is what the client has told", async () => {
    const person = {
      firstName: "Jane",
      lastName: "Sample",
      idNumber: "47101010033",
      dateOfBirth: "1967-03-30",
      gender: "FEMALE",
    };
    const id = await client.create({ person });
    expect((await client.call("GET", `/v1/sessions/${id}/person`)).body).toEqual({
      status: "success",
      person: {
        id: expect.any(String),
        firstName: "Jane",
        lastName: "Sample",
        idCode: "47101010033",
        dateOfBirth: "1967-03-30",
        gender: "F",
        nationality: null,
        placeOfBirth: null,
        citizenships: [],
        pepSanctionMatches: [],
      },
    });
  });

  test("nothing is claimed of screenings and registries that nobody asked", async () => {
    const id = await client.create();
    for (const path of [
      "watchlist-screening",
      "decision/curp-registry?version=1.0.0",
      "decision/ine-registry",
    ]) {
      const { status, body } = await client.call("GET", `/v1/sessions/${id}/${path}`);
      expect([status, body.status], path).toEqual([404, "fail"]);
    }
  });

  test("a whole name, consents and the old id are kept", async () => {
    const id = crypto.randomUUID();
    const verification = {
      id,
      person: { fullName: "Ana María Sample" },
      consents: [{ type: "bipa", approved: true }],
    };
    expect(await client.create(verification)).toBe(id);
    expect((await details(id)).verification).toMatchObject({
      fullName: "Ana María Sample",
      consents: [{ kind: "bipa", isGiven: true }],
    });
    const again = await client.call("POST", "/v1/sessions", { verification });
    expect([again.status, again.body.code]).toEqual([400, "1003"]);
    for (const [code, odd] of [
      ["1001", "short"],
      ["1002", "y".repeat(30)],
    ])
      expect((await client.call("POST", "/v1/sessions", { verification: { id: odd } })).body.code).toBe(code);
  });
});
