import { afterAll, expect, test } from "vitest";
import { env, provideEnv } from "@/lib/env";
import { callbackCookie, challengeCookie, deviceCookie, signInCookie, singleSignOnCookie } from "./cookies";
import { authOptions } from "./options";

const { PUBLIC_URL: before } = env();
afterAll(() => provideEnv({ PUBLIC_URL: before }));

const all = () => [signInCookie(), callbackCookie(), challengeCookie(), singleSignOnCookie(), deviceCookie()];

test("over TLS every cookie of signing in is for this host alone, over TLS alone, and no script reads it", () => {
  provideEnv({ PUBLIC_URL: "https://desk.example" });
  for (const { name, options } of all()) {
    expect(name).toMatch(/^__Host-/);
    expect(options, name).toMatchObject({ secure: true, httpOnly: true, path: "/" });
    expect(options, "a domain would share it").not.toHaveProperty("domain");
  }
  expect(authOptions().useSecureCookies).toBe(true);
  expect(authOptions().cookies.sessionToken).toEqual(signInCookie());
});

test("what is answered in one place is sent from no other site", () => {
  for (const { name, options } of [challengeCookie(), deviceCookie()])
    expect(options.sameSite, name).toBe("strict");
  for (const { name, options } of all()) expect(["strict", "lax"], name).toContain(options.sameSite);
});

test("without TLS the port tells installations on one host apart", () => {
  provideEnv({ PUBLIC_URL: "http://localhost:4321", PORT: "4321" });
  for (const { name, options } of all()) {
    expect(name).toMatch(/-4321$/);
    expect(options.httpOnly, name).toBe(true);
  }
});
