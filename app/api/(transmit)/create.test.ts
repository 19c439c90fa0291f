import { describe, expect, test } from "vitest";
import { passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { callWith, details, evaluate, newClient, send } from "./client.testing";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const day = 86_400_000;

describe("POST /api/v1/verification (transmit.md B3)", () => {
  test("the seed example is answered as documented", async () => {
    const client = await newClient();
    const { status, body } = await client.call("POST", "/verification", {
      callback_url: "https://www.example.com/verify_result",
      state: "string",
      time_to_live: "90d",
      mock_behavior: null,
      customer_information: { organization_name: "Acme", organization_id: "7", external_user_id: "u-1" },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      start_token: expect.stringMatching(/^[0-9a-f]{32}$/),
      session_id: expect.stringMatching(uuid),
      expiration: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      missing_images: ["document_front", "document_back", "selfie"],
    });
    const { verification } = await details(body.session_id);
    expect(verification).toMatchObject({
      vendorData: "u-1",
      callbackUrl: "https://www.example.com/verify_result",
      callbackParameters: { sessionId: body.session_id, state: "string" },
      clientDetails: { organization_name: "Acme", organization_id: "7", external_user_id: "u-1" },
      simulation: null,
    });
    expect(verification.eraseAt?.getTime()).toBeGreaterThan(Date.now() + 90 * day - 60_000);
  });

  test("nothing at all, called a form, makes a session, as React Native's sample does", async () => {
    const { token } = await newClient();
    for (const path of ["/v1/verification", "/api/v1/verification", "/verify/api/v1/verification"]) {
      const { status, body } = await send(path, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/x-www-form-urlencoded",
        },
      });
      expect([status, typeof body.start_token], path).toEqual([201, "string"]);
    }
  });

  test("fields that are not known, and forms, are taken", async () => {
    const { call } = await newClient();
    expect((await call("POST", "/verification", { something: { new: [1] } })).status).toBe(201);
    const form = { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" };
    const { status, body } = await call("POST", "/verification", "state=a%20b&auto_start=false", form);
    expect(status).toBe(201);
    expect((await details(body.session_id)).verification.callbackParameters).toMatchObject({ state: "a b" });
  });

  test.each([
    ["1h", 3600],
    ["30d", 30 * 86_400],
    ["60d", 60 * 86_400],
    ["90d", 90 * 86_400],
    ["1m30s", 90],
  ])("time_to_live %s is when it is erased", async (time_to_live, seconds) => {
    const client = await newClient();
    const before = Date.now();
    const { session_id, expiration } = await client.create({ time_to_live });
    const { verification } = await details(session_id);
    const kept = ((verification.eraseAt?.getTime() ?? 0) - before) / 1000;
    expect(kept).toBeGreaterThanOrEqual(seconds);
    expect(kept).toBeLessThan(seconds + 60);
    expect(new Date(expiration).getTime()).toBeLessThanOrEqual(verification.eraseAt?.getTime() ?? 0);
  });

  test.each([
    [{ time_to_live: "91d" }, /^time_to_live: must be a duration/],
    [{ time_to_live: "0s" }, /^time_to_live/],
    [{ time_to_live: "soon" }, /^time_to_live/],
    [{ time_to_live: "" }, /^time_to_live/],
    [{ time_to_live: 90 }, /^time_to_live/],
    [{ callback_url: "nowhere" }, /^callback_url: must be a URL/],
    [{ state: 1 }, /^state/],
    [{ mock_behavior: { recommendation: "MAYBE" } }, /^mock_behavior.recommendation/],
    [{ mock_behavior: { processing_time: "2h" } }, /^mock_behavior.processing_time/],
    [{ mock_behavior: { info: { document_details: {} } } }, /^mock_behavior.info.document_details.type/],
    [{ start: { consent: { granted: false, document_id: "1" } } }, /^start.consent.granted: must be true/],
    [{ start: { consent: { granted: true } } }, /^start.consent.document_id/],
    [{ auto_start: "yes" }, /^auto_start/],
    [[], /^The body/],
    ["{", /^The body is not valid JSON/],
  ])("refuses %j in one sentence", async (given, message) => {
    const { call } = await newClient();
    const { status, body } = await call("POST", "/verification", given);
    expect([status, body.error_code]).toEqual([400, 400]);
    expect(body.message).toMatch(message);
  });

  test("mock_behavior is refused where it is in earnest", async () => {
    const client = await newClient({}, "live");
    const { status, body } = await client.call("POST", "/verification", {
      mock_behavior: { recommendation: "ALLOW" },
    });
    expect([status, body]).toEqual([
      400,
      { message: "mock_behavior works on test applications only", error_code: 400 },
    ]);
    expect((await client.call("POST", "/verification", { mock_behavior: null })).status).toBe(201);
  });

  test("creations are counted", async () => {
    const client = await newClient({ createsPerMinute: 1 });
    await client.create();
    const { status, body, headers } = await client.call("POST", "/verification", {});
    expect([status, body.error_code]).toEqual([429, 429]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a session that its client operates (transmit.md B3)", () => {
  const start = { consent: { granted: true, document_id: "terms-7" } };

  test("has no start token, and takes its pictures from the client", async () => {
    const client = await newClient();
    const created = await client.create({ start, mock_behavior: { recommendation: "ALLOW" } });
    expect(Object.keys(created).sort()).toEqual(["expiration", "missing_images", "session_id"]);
    const id = created.session_id;
    expect((await client.result(id)).status).toBe("capturing");
    const consent = (await client.call("GET", `/verification/${id}/consent`)).body;
    expect(consent).toEqual({ consent_granted: true, consent_date: expect.stringMatching(/Z$/) });
    const { attempts } = await details(id);
    expect(attempts[0]).toMatchObject({ consentVersion: "terms-7", ip: null });

    for (const [type, bytes] of [
      ["document_front", await passportPicture()],
      ["document_back", await passportPicture()],
      ["selfie", await selfiePicture()],
    ] as const) {
      const image = { image_type: type, format: "jpeg", content: bytes.toString("base64") };
      const { status, body } = await client.call("POST", `/verification/${id}/images`, { image });
      expect([status, body.feedback]).toEqual([200, "ok"]);
    }
    expect((await client.result(id)).status).toBe("processing");
    await evaluate(id);
    expect(await client.result(id)).toMatchObject({ status: "complete", recommendation: "ALLOW" });
  });

  test("auto_start does the same, and says nothing of consent", async () => {
    const client = await newClient();
    const { start_token, session_id } = await client.create({ auto_start: true });
    expect(start_token).toBeUndefined();
    const consent = (await client.call("GET", `/verification/${session_id}/consent`)).body;
    expect(consent).toEqual({ consent_granted: false, consent_date: "" });
  });

  test("is nobody else's", async () => {
    const [ours, theirs] = [await newClient(), await newClient()];
    const { session_id: id } = await ours.create({ start });
    const notFound = [404, { message: "Session not found", error_code: 404 }];
    for (const caller of [theirs.call, callWith(theirs.token)])
      for (const [method, tail] of [
        ...[["GET", "/result"] as const, ["GET", "/images"] as const, ["GET", "/consent"] as const],
        ...[["GET", "/status"] as const, ["DELETE", ""] as const],
      ]) {
        const { status, body } = await caller(method, `/verification/${id}${tail}`);
        expect([status, body], tail).toEqual(notFound);
      }
    expect((await ours.result(id)).status).toBe("capturing");
  });
});
