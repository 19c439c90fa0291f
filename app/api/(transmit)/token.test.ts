import { setTimeout as sleep } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { credentials } from "@/db/schema/integrations";
import { systemContext } from "@/lib/context";
import { publicOrigin } from "@/lib/links";
import { askToken, callWith, newClient, send } from "./client.testing";

const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString("base64")}`;

const resource = "https://verify.identity.security";

describe("POST /oidc/token (transmit.md B1, RFC 6749)", () => {
  test("answers the official samples' form with what they read, and nothing that may be kept", async () => {
    const { client_id, client_secret } = await newClient();
    const { status, body, headers } = await askToken({ client_id, client_secret, resource });
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.any(String), expires_in: 3600, token_type: "Bearer" });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("signs the claims given, with a key that is published", async () => {
    const { client_id, client_secret, integration } = await newClient();
    const published = await send("/cis/oidc/jwks");
    expect(published.headers.get("cache-control")).toBe("public, max-age=300");
    for (const [fields, audience] of [
      [{ resource }, resource],
      [{}, "userid-api"],
    ] as const) {
      const { body } = await askToken({ client_id, client_secret, ...fields });
      const { payload } = await jwtVerify(body.access_token, createLocalJWKSet(published.body), {
        ...{ audience, issuer: publicOrigin(), subject: client_id },
      });
      expect(decodeProtectedHeader(body.access_token)).toMatchObject({ alg: "RS256", typ: "JWT" });
      expect(payload).toMatchObject({
        ...{ tid: integration.id, app_id: integration.id, app_name: integration.name, roles: [] },
        ...{ client_id, scope: "openid offline_access", jti: expect.any(String) },
      });
      expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    }
  });

  test("takes JSON, and the credentials from the header", async () => {
    const { client_id, client_secret } = await newClient();
    const asJson = await send("/oidc/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ grant_type: "client_credentials", client_id, client_secret }),
    });
    const byHeader = await askToken({}, { authorization: basic(client_id, client_secret) });
    const twice = await askToken({ client_id }, { authorization: basic(client_id, client_secret) });
    expect([asJson.status, byHeader.status, twice.status]).toEqual([200, 200, 200]);
  });

  test("refuses as RFC 6749 has it", async () => {
    const { client_id, client_secret } = await newClient();
    const good = { client_id, client_secret };
    const cases: [Record<string, string>, Record<string, string>, number, string][] = [
      [{ client_id, client_secret: "wrong" }, {}, 401, "invalid_client"],
      [{ client_id: crypto.randomUUID(), client_secret }, {}, 401, "invalid_client"],
      [{ client_id }, {}, 401, "invalid_client"],
      [{}, { authorization: basic(client_id, "wrong") }, 401, "invalid_client"],
      [{}, { authorization: "Basic ?" }, 401, "invalid_client"],
      [{}, { authorization: "Bearer x" }, 401, "invalid_client"],
      [good, { authorization: basic(client_id, client_secret) }, 400, "invalid_request"],
      [{ ...good, grant_type: "password" }, {}, 400, "unsupported_grant_type"],
      [{ ...good, grant_type: "" }, {}, 400, "invalid_request"],
      [{ ...good, resource: "https://elsewhere.example" }, {}, 400, "invalid_target"],
    ];
    for (const [fields, headers, status, error] of cases) {
      const answer = await askToken(fields, headers);
      expect([answer.status, answer.body.error], JSON.stringify([fields, headers])).toEqual([status, error]);
      expect(answer.body.error_description).toEqual(expect.any(String));
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.has("www-authenticate")).toBe(status === 401 && "authorization" in headers);
    }
    for (const body of ["{", "[]", '"x"', "\0=\0", "grant_type=%ff%00", ""])
      for (const type of ["application/json", "application/x-www-form-urlencoded"]) {
        const answer = await send("/oidc/token", { method: "POST", headers: { "content-type": type }, body });
        expect([answer.status, answer.body.error], body).toEqual([400, "invalid_request"]);
      }
  });

  test("slows down whoever guesses, and nobody else", async () => {
    const { client_id, client_secret } = await newClient();
    const from = (address: string, secret: string) =>
      askToken({ client_id, client_secret: secret }, { "x-forwarded-for": address });
    const guesser = `192.0.2.${Math.floor(Math.random() * 250)}`;
    for (let guess = 0; guess < 10; guess++) expect((await from(guesser, "wrong")).status).toBe(401);
    const { status, body, headers } = await from(guesser, "wrong");
    expect([status, body.error]).toEqual([429, "temporarily_unavailable"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("198.51.100.7", client_secret)).status).toBe(200);
  });
});

describe("access tokens", () => {
  test("of a client that is revoked or has expired work for a second at most", async () => {
    for (const end of [{ revokedAt: new Date() }, { expiresAt: new Date() }]) {
      const client = await newClient();
      const { session_id: id } = await client.create();
      expect((await client.call("GET", `/verification/${id}/result`)).status).toBe(200);
      const { db } = systemContext();
      await db.update(credentials).set(end).where(eq(credentials.identifier, client.client_id));
      await sleep(1100);
      const { status, body } = await client.call("GET", `/verification/${id}/result`);
      expect([status, body]).toEqual([
        401,
        { message: "Access token is malformed, missing data, or expired", error_code: 401 },
      ]);
      expect(
        (await askToken({ client_id: client.client_id, client_secret: client.client_secret })).status,
      ).toBe(401);
    }
  });

  test("that nobody has signed are refused", async () => {
    const { token } = await newClient();
    const [head = "", claims = "", signature = ""] = token.split(".");
    const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const symmetric = Buffer.from(JSON.stringify({ ...decodeProtectedHeader(token), alg: "HS256" }));
    for (const forged of [
      ...["", "undefined", "a.b.c", `${head}.${claims}.`, `${none}.${claims}.`, `${head}.${claims}.AAAA`],
      ...[`${symmetric.toString("base64url")}.${claims}.${signature}`, `${head}.e30.${signature}`],
    ])
      expect((await callWith(forged)("POST", "/verification", {})).status, forged).toBe(401);
  });
});
