import { expect, test } from "vitest";
import { newClient } from "@/app/api/(transmit)/client.testing";
import { GET, HEAD } from "./route";

const unknown = /\/v\/unknown$/;

async function openLink() {
  const { start_token: token } = await (await newClient()).create();
  return (headers: Record<string, string> = {}) =>
    GET(new Request(`http://localhost/verify/app/${token}`, { headers }), {
      params: Promise.resolve({ token }),
    });
}

test("a link is used up by whoever opens it first", async () => {
  const open = await openLink();
  const first = await open();
  expect([first.status, unknown.test(first.headers.get("location") ?? "")]).toEqual([303, false]);
  expect((await open()).headers.get("location")).toMatch(unknown);
});

test("neither a browser that looks ahead nor a service that tries the link uses it up", async () => {
  const open = await openLink();
  const ahead: Record<string, string>[] = [
    ...[{ "sec-purpose": "prefetch;prerender" }, { "sec-purpose": "prefetch" }],
    ...[{ purpose: "prefetch" }, { "x-moz": "prefetch" }],
  ];
  for (const headers of ahead) {
    const { status, headers: answered } = await open(headers);
    expect([status, answered.get("location"), answered.get("cache-control")]).toEqual([
      503,
      null,
      "no-store",
    ]);
  }
  expect((await HEAD()).status).toBe(204);
  expect((await open()).headers.get("location")).not.toMatch(unknown);
});
