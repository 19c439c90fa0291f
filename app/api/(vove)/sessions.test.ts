import { afterEach, describe, expect, test, vi } from "vitest";
import { systemContext } from "@/lib/context";
import { standardFlow } from "@/lib/core/flow/flow";
import { createFlow } from "@/lib/flows/create";
import { disableFlow, setDefaultFlow } from "@/lib/flows/standing";
import { applyEvent } from "@/lib/verifications/apply";
import { getVerification } from "@/lib/verifications/get";
import { claimsOf, newBackend } from "./client.testing";

const ctx = systemContext();
afterEach(() => {
  vi.useRealTimers();
});

const refId = () => crypto.randomUUID();

describe("POST /v2/sessions (vove.md A3)", () => {
  test("the documented example is answered 201 with success and a token", async () => {
    const { open } = await newBackend();
    const user = { firstName: "Travis", lastName: "Greenholt", gender: "male", dateOfBirth: "01-10-2000" };
    const body = { refId: refId(), forceCreation: false, user };
    const { status, body: answer } = await open(body);
    expect(status).toBe(201);
    expect(answer).toEqual({ success: true, token: expect.any(String), sessionId: expect.any(String) });
    expect(await getVerification(ctx, answer.sessionId)).toMatchObject({
      ...{ status: "created", fullName: "Travis Greenholt", vendorData: body.refId },
      person: { gender: "male", dateOfBirth: "2000-10-01" },
    });
  });

  test("A3.5: the token is a JWT of half an hour with the claim refId", async () => {
    const { open } = await newBackend();
    const id = refId();
    const { token, sessionId } = (await open({ refId: id })).body;
    expect(token.split(".")).toHaveLength(3);
    const { iat, exp, ...claims } = claimsOf(token);
    expect(claims).toMatchObject({ refId: id, sessionId });
    expect(exp - iat).toBe(30 * 60);
  });

  test("A3.2: an active session is returned again; only forceCreation makes another", async () => {
    const { open } = await newBackend();
    const id = refId();
    const first = (await open({ refId: id })).body;
    expect((await open({ refId: id, forceCreation: false })).body.sessionId).toBe(first.sessionId);
    await applyEvent(ctx, first.sessionId, "start");
    expect((await open({ refId: id })).body.sessionId, "in progress").toBe(first.sessionId);
    const forced = (await open({ refId: id, forceCreation: true })).body;
    expect(forced.sessionId).not.toBe(first.sessionId);
  });

  test("A3.4: an expired token lets nobody in; the next call gives a new one for the same session", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const { open, call } = await newBackend();
    const id = refId();
    const first = (await open({ refId: id })).body;
    const latest = (token: string) =>
      call("GET", "/v2/sessions/latest", undefined, { authorization: `Bearer ${token}` });
    expect((await latest(first.token)).status).toBe(200);
    vi.advanceTimersByTime(30 * 60_000 + 1000);
    expect((await latest(first.token)).body).toEqual({ statusCode: 401, message: "Unauthorized" });
    const second = (await open({ refId: id })).body;
    expect(second.sessionId).toBe(first.sessionId);
    expect((await latest(second.token)).status).toBe(200);
  });

  test("of two calls at once for one refId only one session is made", async () => {
    const { open } = await newBackend();
    const id = refId();
    const answers = await Promise.all(Array.from({ length: 12 }, () => open({ refId: id })));
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    expect(new Set(answers.map(({ body }) => body.sessionId)).size).toBe(1);
  });

  test.each([
    ["01-10-2000", "2000-10-01"],
    ["01/10/2000", "2000-10-01"],
    ["1.10.2000", "2000-10-01"],
    ["2000-10-01", "2000-10-01"],
    ["2000-10-01T00:00:00.000Z", "2000-10-01"],
    ["29-02-2000", "2000-02-29"],
    ["", undefined],
    [null, undefined],
  ])("takes the date of birth %j", async (dateOfBirth, expected) => {
    const { open } = await newBackend();
    const { body, status } = await open({ refId: refId(), user: { dateOfBirth } });
    expect(status).toBe(201);
    expect((await getVerification(ctx, body.sessionId)).person.dateOfBirth).toBe(expected);
  });

  test.each(["31-02-2000", "29-02-2001", "10-31-2000", "tomorrow", "2000", "00-00-0000", "1/1/90"])(
    "refuses the date of birth %j",
    async (dateOfBirth) => {
      const { open } = await newBackend();
      const { status, body } = await open({ refId: refId(), user: { dateOfBirth } });
      expect([status, body.statusCode, body.error]).toEqual([400, 400, "Bad Request"]);
      expect(body.message).toEqual([expect.stringMatching(/^user\.dateOfBirth must be a valid date/)]);
    },
  );

  test("tolerates what clients send beside the documentation, and externalDbId for refId", async () => {
    const { open } = await newBackend();
    const user = {
      email: "t@example.com",
      phone: "+4912345",
      lastName: null,
      gender: "",
      nickname: "T",
      tags: [1],
    };
    const { status, body } = await open({ externalDbId: "old", user, source: "app" });
    expect(status).toBe(201);
    expect(claimsOf(body.token).refId).toBe("old");
    expect((await getVerification(ctx, body.sessionId)).person).toEqual({
      ...{ email: "t@example.com", phoneNumber: "+4912345" },
    });
  });

  test.each([
    [{}, "refId must be a string that is not empty"],
    [{ refId: "" }, "refId must be a string that is not empty"],
    [{ refId: "  ", externalDbId: "\t" }, "refId must be a string that is not empty"],
    [{ refId: ".." }, "refId must not be a dot or two"],
    [{ refId: 7 }, "refId must be a string"],
    [{ refId: "a\0" }, "refId must not contain characters that cannot be stored"],
    [{ refId: "a".repeat(256) }, "refId must be at most 255 characters long"],
    [{ refId: "a", forceCreation: "yes" }, "forceCreation must be a boolean"],
    [{ refId: "a", user: "Ada" }, "user must be an object"],
    [{ refId: "a", user: { firstName: 1 } }, "user.firstName must be a string"],
    [{ refId: "a", user: { gender: "robot" } }, "user.gender must be male or female"],
    [[], "body must be an object"],
  ])("refuses %j (A3, shape INFERRED)", async (body, message) => {
    const { open } = await newBackend();
    const reply = await open(body);
    expect([reply.status, reply.body]).toEqual([
      400,
      { statusCode: 400, message: [message], error: "Bad Request" },
    ]);
  });

  test("uses the flow that flowId names, or else the default; unknown is 404 and disabled 400", async () => {
    const { open, integration } = await newBackend();
    const { open: openElsewhere } = await newBackend();
    const make = (name: string) => createFlow(ctx, integration, { name, definition: standardFlow });
    const [usual, other, old] = [await make("Usual"), await make("Other"), await make("Old")];
    await setDefaultFlow(ctx, integration.id, usual.id);
    await disableFlow(ctx, old.id);
    const flowOf = async (body: object) =>
      (await getVerification(ctx, (await open({ refId: refId(), ...body })).body.sessionId)).flowId;
    expect(await flowOf({})).toBe(usual.id);
    expect(await flowOf({ flowId: other.id })).toBe(other.id);
    const unknown = { statusCode: 404, message: "Flow not found", error: "Not Found" };
    for (const flowId of ["d77bb134", refId()])
      expect((await open({ refId: "a", flowId })).body).toEqual(unknown);
    expect((await openElsewhere({ refId: "a", flowId: other.id })).body).toEqual(unknown);
    expect((await open({ refId: "a", flowId: old.id })).body).toEqual({
      ...{ statusCode: 400, message: "Flow is not active", error: "Bad Request" },
    });
  });

  test("creations per minute are counted, told and refused with 429", async () => {
    const { open } = await newBackend({ createsPerMinute: 2 });
    expect((await open({ refId: "a" })).headers.get("x-ratelimit-remaining")).toBe("1");
    await open({ refId: "b" });
    const { status, headers, body } = await open({ refId: "c" });
    expect(status).toBe(429);
    expect(body).toEqual({ statusCode: 429, message: "Rate limit exceeded", error: "Too Many Requests" });
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect(headers.get("x-ratelimit-limit")).toBe("2");
  });

  test("answers under the vendor's path and ours", async () => {
    const { call } = await newBackend();
    for (const path of ["/v2/sessions", "/api/v2/sessions", "/v2/sessions/"])
      expect((await call("POST", path, { refId: "a" })).status).toBe(201);
  });
});

describe("x-api-key (vove.md A1)", () => {
  test("without a live secret key everybody is answered the same", async () => {
    const { call, apiKey, sharedSecret } = await newBackend();
    for (const key of ["", "nobody", apiKey, sharedSecret])
      for (const [method, path] of [
        ["POST", "/v2/sessions"],
        ["GET", "/v2/users/a"],
        ["GET", "/v2/users/a/selfie"],
      ] as const) {
        const { status, body } = await call(method, path, method === "POST" ? { refId: "a" } : undefined, {
          "x-api-key": key,
        });
        expect([status, body]).toEqual([401, { statusCode: 401, message: "Unauthorized" }]);
      }
  });
});
