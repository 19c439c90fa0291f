import { request as requestHttp } from "node:http";
import type { APIResponse } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { asks, pathWith } from "./support/asks";
import { ask, nobody, signedIn, signInOverHttp } from "./support/callers";
import { test } from "./support/inside";
import { addParty, type Party } from "./support/party";
import { pages, routes } from "./support/site";
import { expect } from "./support/test";
import { visits } from "./support/visits";

let party: Party;
let cookie: string;
const origin = readEnv().PUBLIC_URL;

test.beforeAll(async ({ ctx }) => {
  party = await addParty(ctx);
  cookie = await signInOverHttp(origin, party.users.administrator);
});

/** What is everybody's, and may be kept. */
const kept = /^\/api\/(openapi\/|cis\/oidc\/jwks|brand\/)/;

test("no page is kept, framed, guessed at, or runs what was written into it", async () => {
  for (const page of Object.keys(pages)) {
    const [path = "/"] = visits[page]?.(party) ?? [];
    const { status, headers } = await ask(origin, signedIn(cookie, "we"), {
      ...{ method: "GET", path, id: "-", body: undefined },
    });
    expect(status, path).toBeLessThan(500);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    if (status >= 300 && status < 400) continue;
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["content-type"], path).toBe("text/html; charset=utf-8");
    expect(headers["x-frame-options"], path).toBe("DENY");
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).toContain("object-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1], path).toMatch(/^'self' 'nonce-[^']+' 'strict-dynamic'$/);
    expect(headers["referrer-policy"], path).toMatch(/^(same-origin|no-referrer)$/);
  }
});

test("no answer of a route is kept that is not everybody's, and none is guessed at", async () => {
  for (const [route, { at, methods }] of Object.entries(asks))
    for (const method of routes[route] ?? [])
      for (const who of [nobody, signedIn(cookie, "we")]) {
        if (who !== nobody && method !== "GET") continue;
        const id = party.ids[at ?? "verification"];
        const question = { method, body: methods[method], id, path: pathWith(route, id) };
        // What follows does not end by itself.
        if (/^\/api\/live\//.test(route) && who !== nobody) continue;
        const { status, headers } = await ask(origin, who, question);
        const why = `${method} ${route} by ${who.name}`;
        expect(headers["x-content-type-options"], why).toBe("nosniff");
        if (!kept.test(route) && status !== 204 && status < 300)
          expect(headers["cache-control"], why).toContain("no-store");
        expect(headers["access-control-allow-credentials"], why).toBeUndefined();
      }
});

/** As no browser and no `fetch` would ask. */
const askRaw = (path: string, method: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; location: string; text: string }>((resolve, reject) => {
    requestHttp(`${origin}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? "",
          text: Buffer.concat(chunks).toString("latin1"),
        }),
      );
    })
      .on("error", reject)
      .end();
  });

test("nothing lies about: no source control, settings, listings or secrets, and no TRACE", async () => {
  const paths = [
    "/.git/HEAD",
    "/.git/config",
    "/.env",
    "/secrets.json",
    "/package.json",
    "/.data/secrets.json",
  ];
  const folders = ["/_next/", "/_next/static/", "/api/", "/public/", "/v-assets/", "/..%2fpackage.json"];
  for (const path of [...paths, ...folders]) {
    const { status, text } = await askRaw(path, "GET");
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(text, path).not.toMatch(/Index of|"dependencies"|\[core\]|ref: refs/);
  }
  for (const path of ["/", "/sign-in", "/api/v1/sessions", "/api/health"]) {
    const { status, text } = await askRaw(path, "TRACE", { "x-tell-tale": "repeated" });
    expect(status, path).toBe(405);
    expect(text, path).not.toContain("repeated");
  }
});

test("another host's name leads nowhere", async () => {
  const strange = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const paths = ["/", "/sign-in", "/verifications", "/password", "/api/auth/signin"];
  for (const path of [...paths, "/api/sso/start?next=//evil.example", "/api/health"]) {
    const { status, location, text } = await askRaw(path, "GET", strange);
    expect(status, path).toBeLessThan(500);
    expect(location, path).not.toMatch(/^(https?:)?\/\/evil|\/\/evil/);
    expect(text, path).not.toMatch(/https?:\/\/evil\.example/);
  }
});

test("whatever it is dressed up as, what another site sends changes nothing", async ({ request }) => {
  const refused = async (asked: Promise<APIResponse>, why: string) =>
    expect((await asked).status(), why).toBeGreaterThanOrEqual(400);
  const before = await party.read();
  for (const from of ["https://evil.example", "null", `${origin}.evil.example`])
    for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded"]) {
      const headers = { origin: from, cookie, "content-type": type };
      const data = JSON.stringify({ columns: [], density: "compact" });
      for (const route of ["/api/table-settings", "/api/exports/verifications", "/api/exports/audit"])
        if ((routes[route] ?? []).includes("POST") || (routes[route] ?? []).includes("PUT"))
          for (const method of ["POST", "PUT"] as const)
            await refused(
              request.fetch(route, { method, headers, data }),
              `${method} ${route} ${from} ${type}`,
            );
    }
  expect(await party.read()).toBe(before);
});

test("where one goes on to after signing in is a page of this site, however it is written", async () => {
  for (const next of ["//evil.example", "/\\evil.example", "https:evil.example", "%2F%2Fevil.example"])
    for (const name of ["next", "callbackUrl"]) {
      const path = `/sign-in?${new URLSearchParams({ [name]: next })}`;
      const { status, location } = await askRaw(path, "GET", { cookie });
      expect(status, path).toBe(307);
      expect(new URL(location, origin).origin, path).toBe(origin);
    }
});
