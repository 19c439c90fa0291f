import { afterEach, describe, expect, test, vi } from "vitest";
import { claimsOf, newBackend } from "@/app/api/(vove)/client.testing";
import { systemContext } from "@/lib/context";
import { openHosted } from "@/lib/dialects/vove/hosted";
import { publicOrigin } from "@/lib/links";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { readCaptureToken } from "@/lib/verifications/token";
import { GET } from "./route";

const ctx = systemContext();
afterEach(() => {
  vi.useRealTimers();
});

async function newVisit(query: Record<string, string> = {}) {
  const backend = await newBackend();
  const { token, sessionId } = (await backend.open({ refId: "user-1" })).body;
  // As the SDK writes it (vove.md A9).
  const asked = new URLSearchParams({
    ...{ authToken: token, publicKey: backend.apiKey, environment: "production" },
    ...{ lg: "en", enableVocalGuidance: "false", ...query },
  });
  const visit = async () => {
    const { status, headers } = await GET(new Request(`http://localhost/hosted?${asked}`));
    expect(status).toBe(303);
    expect(headers.has("cross-origin-opener-policy")).toBe(false);
    return new URL(headers.get("location") ?? "");
  };
  const resultOf = async (host: string) =>
    (await backend.call("GET", "/v2/hosted/result", undefined, { authorization: `Bearer ${host}` })).body;
  return { backend, asked, sessionId, visit, resultOf };
}

const hostIn = (url: URL) => url.searchParams.get("host") ?? "";

describe("the hosted page (vove.md A9)", () => {
  test("leads to the flow of the session, in the language that is asked for", async () => {
    const { visit, sessionId } = await newVisit({ lg: "ar-ma" });
    const url = await visit();
    expect(url.origin).toBe(publicOrigin());
    expect(await readCaptureToken(url.pathname.split("/")[2] ?? "")).toMatchObject({
      verificationId: sessionId,
    });
    expect(url.searchParams.get("lang")).toBe("ar");
    expect(claimsOf(hostIn(url))).toMatchObject({ redirectUrl: null, isBrief: false, speaks: false });
  });

  test("knows how the client wants it", async () => {
    const { visit } = await newVisit({
      showUI: "false",
      enableVocalGuidance: "true",
      environment: "Production",
    });
    expect(claimsOf(hostIn(await visit()))).toMatchObject({ isBrief: true, speaks: true });
  });

  test("tells the window that has opened it how it ended", async () => {
    const { visit, resultOf, sessionId } = await newVisit();
    const host = hostIn(await visit());
    const told = async () => (await resultOf(host)).message;
    expect(await told()).toEqual({ eventName: "verification_completed", status: "canceled" });
    await applyEvent(ctx, sessionId, "start");
    await applyEvent(ctx, sessionId, "submit");
    expect(await told()).toEqual({ eventName: "verification_completed", status: "pending" });
    await decideVerification(ctx, sessionId, { outcome: "declined", reason: "face_mismatch" });
    expect(await told()).toEqual({ eventName: "verification_completed", status: "failure" });
  });

  test("or goes where it was told to when it was opened, and nowhere else", async () => {
    const { visit, resultOf, sessionId, backend } = await newVisit({
      redirectURL: "https://shop.example/done?order=7#top",
    });
    const host = hostIn(await visit());
    expect((await resultOf(host)).redirectTo).toBe("https://shop.example/done?order=7&status=canceled#top");
    await applyEvent(ctx, sessionId, "submit");
    await decideVerification(ctx, sessionId, { outcome: "declined", reason: "face_mismatch" });
    expect((await resultOf(host)).redirectTo).toMatch(/status=failed/);

    const [head, payload = "", signature] = host.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, redirectUrl: "https://evil.example" }));
    const token = [head, forged.toString("base64url"), signature].join(".");
    expect(await resultOf(token)).toEqual({ statusCode: 401, message: "Unauthorized" });
    const asSession = { authorization: `Bearer ${host}` };
    expect((await backend.call("GET", "/v2/sessions/latest", undefined, asSession)).status).toBe(401);
  });

  test.each([
    ["a token that is not ours", { authToken: "a.b.c" }],
    ["no token", { authToken: "" }],
    ["no key", { publicKey: "" }],
    ["a strange key", { publicKey: crypto.randomUUID() }],
    ["the other environment", { environment: "sandbox" }],
    ["a script to go to", { redirectURL: "javascript:alert(1)" }],
    ["an address that hides behind a name", { redirectURL: "https://shop.example@evil.example/" }],
    ["no address to go to", { redirectURL: "shop.example" }],
  ])("lets nobody in with %s", async (_what, wrong) => {
    const { asked } = await newVisit({ redirectURL: "https://shop.example/", ...wrong });
    expect((await openHosted(asked)).kind).toBe("refused");
  });

  test("another integration's key does not go with the token", async () => {
    const { asked } = await newVisit();
    asked.set("publicKey", (await newBackend()).apiKey);
    expect((await openHosted(asked)).kind).toBe("refused");
  });

  test("an expired token is told from a wrong one", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const { asked } = await newVisit();
    vi.advanceTimersByTime(31 * 60_000);
    expect((await openHosted(asked)).kind).toBe("expired");
  });
});
