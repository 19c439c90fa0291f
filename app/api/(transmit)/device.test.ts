import { constants, generateKeyPairSync, sign } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { oneTimeTokens } from "@/db/schema/one-time-tokens";
import { systemContext } from "@/lib/context";
import { passportPicture, selfiePicture } from "@/lib/testing/pictures";
import { applyEvent } from "@/lib/verifications/apply";
import { callWith, details, evaluate, newClient, photographAll, send, startDevice } from "./client.testing";

const mock = { recommendation: "ALLOW", processing_time: "1s" };

describe("an SDK's device (transmit.md B6)", () => {
  test("is let in once by its start token, of which only the digest is kept", async () => {
    const client = await newClient();
    const { start_token, session_id } = await client.create();
    const device = await startDevice(start_token);
    expect(device.started.status).toBe(200);
    expect(device.started.body).toEqual({
      ...{ session_id, user_token: expect.any(String) },
      required_images: ["document_front", "document_back", "selfie"],
      settings: { refineImages: false },
    });
    const again = await startDevice(start_token);
    expect([again.started.status, again.started.body.error_code]).toEqual([404, 404]);
    const kept = await systemContext()
      .db.select()
      .from(oneTimeTokens)
      .where(eq(oneTimeTokens.verificationId, session_id));
    expect(JSON.stringify(kept)).not.toContain(start_token);
    expect((await device.status()).status).toBe("capturing");
    const consent = (await client.call("GET", `/verification/${session_id}/consent`)).body;
    expect(consent.consent_granted).toBe(true);
  });

  test("of two at once one is let in", async () => {
    const client = await newClient();
    const { start_token } = await client.create();
    const all = await Promise.all(Array.from({ length: 8 }, () => startDevice(start_token)));
    expect(all.map(({ started }) => started.status).sort()).toEqual([200, ...Array(7).fill(404)]);
  });

  test("sees its own session and no other, and nothing that is the client's", async () => {
    const client = await newClient();
    const [one, other] = [await client.create(), await client.create()];
    const device = await startDevice(one.start_token);
    expect((await device.call("GET", `/verification/${other.session_id}/status`)).status).toBe(404);
    for (const tail of ["/result", "/images", "/consent"])
      expect((await device.call("GET", `/verification/${one.session_id}${tail}`)).status, tail).toBe(401);
    expect((await device.call("DELETE", `/verification/${one.session_id}`)).status).toBe(401);
    expect((await device.call("POST", "/verification", {})).status).toBe(401);
  });

  test("goes from capturing to complete, and is told of the callback and the state", async () => {
    const client = await newClient();
    const created = await client.create({
      ...{ callback_url: "https://client.example/done", state: "s-1", mock_behavior: mock },
    });
    const device = await startDevice(created.start_token);
    expect(await device.status()).toEqual({
      ...{ status: "capturing", missing_images: ["document_front", "document_back", "selfie"] },
      ...{ callback_url: "https://client.example/done", state: "s-1" },
    });
    const front = await device.picture("document_front", await passportPicture());
    expect(front.body).toEqual({
      ...{ feedback: "ok", complete: false, missing_images: ["document_back", "selfie"] },
    });
    expect(front.headers.get("x-ts-processing-time-ms")).toMatch(/^\d+$/);
    await device.picture("document_back", await passportPicture());
    const last = await device.picture("selfie", await selfiePicture());
    expect(last.body).toEqual({ feedback: "ok", complete: true, missing_images: [] });
    expect(await device.status()).toMatchObject({ status: "processing", missing_images: [] });
    const late = await device.picture("selfie", await selfiePicture());
    expect([late.status, late.body]).toEqual([
      409,
      { message: "All required images were successfully submitted", error_code: 409 },
    ]);
    await evaluate(device.id);
    expect((await device.status()).status).toBe("complete");
  });

  test("of two last pictures at once both are taken and handed in once", async () => {
    const client = await newClient();
    const device = await startDevice((await client.create({ mock_behavior: mock })).start_token);
    await device.picture("document_front", await passportPicture());
    const [selfie, back] = [await selfiePicture(), await passportPicture()];
    const answers = await Promise.all([
      device.picture("selfie", selfie),
      device.picture("document_back", back),
    ]);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const { history } = await details(device.id);
    expect(history.filter(({ type }) => type === "submit")).toHaveLength(1);
  });

  test("a passport has no back where the test says that it is one", async () => {
    const client = await newClient();
    const info = { document_details: { type: "passport" } };
    const created = await client.create({ mock_behavior: { ...mock, info } });
    expect(created.missing_images).toEqual(["document_front", "selfie"]);
    const device = await startDevice(created.start_token);
    await photographAll(device);
    expect((await device.status()).status).toBe("processing");
  });

  test("what its key has not signed is refused", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const spki = publicKey.export({ type: "spki", format: "der" }).toString("base64");
    const client = await newClient();
    const { start_token } = await client.create({ mock_behavior: mock });
    const device = await startDevice(start_token, { image_signing_public_key: spki });
    const bytes = await passportPicture();
    const signed = (content: string) =>
      sign("sha256", Buffer.from(content), {
        ...{ key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
      }).toString("base64");
    const wrong = await device.picture("document_front", bytes, { signature: signed("other") });
    expect([wrong.status, wrong.body.error_code]).toEqual([400, 400]);
    const right = await device.picture("document_front", bytes, {
      signature: signed(bytes.toString("base64")),
    });
    expect([right.status, right.body.feedback]).toEqual([200, "ok"]);
    const other = await client.create();
    const broken = await startDevice(other.start_token, { image_signing_public_key: "AAAA" });
    expect([broken.started.status, (await startDevice(other.start_token)).started.status]).toEqual([
      400, 200,
    ]);
  });

  test("what is no picture is refused, and what is no image type", async () => {
    const client = await newClient();
    const device = await startDevice((await client.create()).start_token);
    for (const [type, bytes] of [
      ["document_front", Buffer.from("no picture")],
      ["document_front", Buffer.alloc(0)],
      ["left_foot", await passportPicture()],
    ] as const) {
      const { status, body } = await device.picture(type, bytes);
      expect([status, body.error_code]).toEqual([400, 400]);
    }
  });

  test("whose session was left lying is told that it has expired", async () => {
    const client = await newClient();
    const created = await client.create();
    const device = await startDevice(created.start_token);
    await applyEvent(systemContext(), device.id, "abandon");
    expect((await device.status()).status).toBe("expired");
    expect((await device.picture("selfie", await selfiePicture())).status).toBe(400);
    expect(await client.result(device.id)).toEqual({ session_id: device.id, status: "error" });
  });

  test("whose session was never opened can open it no more", async () => {
    const client = await newClient();
    const { start_token, session_id } = await client.create();
    await applyEvent(systemContext(), session_id, "expire");
    const { started } = await startDevice(start_token);
    expect([started.status, started.body.error_code]).toEqual([400, 400]);
  });
});

describe("force_retry (transmit.md B4)", () => {
  test("asks again exactly once, and says for what", async () => {
    const client = await newClient();
    const mock_behavior = { recommendation: "DENY", force_retry: true };
    const device = await startDevice((await client.create({ mock_behavior })).start_token);
    await photographAll(device);
    await evaluate(device.id);
    expect(await device.status()).toMatchObject({
      ...{ status: "recapture", recapture_reason: "image_missing" },
      missing_images: ["document_front", "document_back", "selfie"],
    });
    expect(await client.result(device.id)).toEqual({ session_id: device.id, status: "recapture" });
    await photographAll(device);
    expect((await device.status()).status).toBe("processing");
    await evaluate(device.id);
    expect((await device.status()).status).toBe("complete");
    expect(await client.result(device.id)).toMatchObject({ status: "complete", recommendation: "DENY" });
  });
});

describe("what SDKs ask besides (transmit.md B6)", () => {
  test("settings, telemetry and the risk token", async () => {
    const nobody = callWith("undefined");
    expect((await nobody("GET", "/sdk-settings?clientId=x")).body).toEqual({ autocapture_enabled: false });
    const client = await newClient();
    const { start_token } = await client.create();
    const event = { event_type: "sdk_init", sdk_init_req: {} };
    for (const body of [event, "not json", ""])
      expect((await nobody("POST", `/verification/${start_token}/events`, body)).status).toBe(200);
    const device = await startDevice(start_token);
    const risk = await device.call("POST", `/verification/${device.id}/risk-session-token`, {});
    expect([risk.status, risk.body]).toEqual([200, {}]);
  });

  test("a web page may send every header that the web SDK sends, and read how long it took", async () => {
    const sent = [
      ...["authorization", "ts-sdk-version", "ts-client-id", "ts-user-agent", "ts-platform", "ts-os"],
      ...["ts-os-version", "ts-device-model", "ts-manufacturer", "ts-browser", "x-ts-client-time", "x-ts-ua"],
      ...["content-type", "accept"],
    ];
    const id = crypto.randomUUID();
    for (const tail of ["/sdk-settings", "/verification/start", `/verification/${id}/images`]) {
      const asked = await send(`/verify/api/v1${tail}`, { method: "OPTIONS" });
      expect(asked.status).toBe(204);
      const allowed = asked.headers.get("access-control-allow-headers")?.split(", ");
      expect(allowed).toEqual(expect.arrayContaining(sent));
      const answer = await callWith("undefined")("POST", `/verification/${id}/images`, {});
      for (const { headers } of [asked, answer]) {
        expect(headers.get("access-control-allow-origin")).toBe("*");
        expect(headers.get("access-control-expose-headers")).toContain("x-ts-processing-time-ms");
      }
    }
  });
});
