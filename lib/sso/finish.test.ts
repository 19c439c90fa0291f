import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import { nowhere } from "@/lib/core/identity/actor";
import { provideEnv } from "@/lib/env";
import { writeSetting } from "@/lib/installation/settings";
import { sealText } from "@/lib/secrets/seal";
import { startReceiver } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { beginSingleSignOn } from "./begin";
import { finishSingleSignOn } from "./finish";
import { secretContext } from "./provider";

const [clientId, secret] = ["us", "a secret of the provider that is long"];

/** A provider that answers with the ID token that a test puts into `told`. */
async function startProvider(publicJwk: object) {
  const told = { token: "" };
  const receiver = await startReceiver((response, { url, headers }) => {
    const issuer = `http://${headers.host}`;
    const answers: Record<string, object> = {
      "/jwks": { keys: [publicJwk] },
      "/token": { access_token: "a", token_type: "Bearer", id_token: told.token },
    };
    const [authorization_endpoint, token_endpoint] = [`${issuer}/authorize`, `${issuer}/token`];
    const description = { issuer, authorization_endpoint, token_endpoint, jwks_uri: `${issuer}/jwks` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[url] ?? description));
  });
  return { told, issuer: `http://127.0.0.1:${receiver.port}`, stop: receiver.stop };
}

/** Somebody who was sent to the provider and comes back. */
async function comeBack(
  ctx: Ctx,
  told: { token: string },
  sign: (nonce: string) => Promise<string> | string,
) {
  const begun = await beginSingleSignOn(ctx.db, "/account");
  const asked = new URL(begun?.url ?? "").searchParams;
  told.token = await sign(asked.get("nonce") ?? "");
  const search = `?${new URLSearchParams({ code: "c", state: asked.get("state") ?? "" })}`;
  const asker = { db: ctx.db, origin: nowhere };
  const finish = () => finishSingleSignOn(asker, begun?.token ?? "", search);
  return { finish, outcome: await finish() };
}

test("an ID token counts that the provider has signed, for us, now, for this sign-in, once", async ({
  ctx,
}) => {
  const [own, foreign] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "1", alg: "RS256", use: "sig" };
  const { told, issuer, stop } = await startProvider(jwk);
  const email = `${crypto.randomUUID()}@example.com`;
  const id = await createUser(ctx, { email, name: "Rita", role: "viewer" });
  const claims = (nonce: string, given: JWTPayload = {}): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, exp: now + 60 };
    return { iss: issuer, aud: clientId, sub: "1", email, email_verified: true, nonce, ...times, ...given };
  };
  const signed = (payload: JWTPayload, key = own.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid: "1" }).sign(key);
  const past = Math.floor(Date.now() / 1000) - 3600;
  try {
    provideEnv({ ALLOW_PRIVATE_SSO: "true" });
    const secretEncrypted = sealText(secret, secretContext);
    const settings = {
      ...{ issuer, clientId, secretEncrypted, label: "Sign in", domains: [] },
      ...{ newcomers: null, newcomerIntegrationIds: [], mustSayFactor: false, factorAcr: "" },
    };
    await writeSetting(ctx, "single_sign_on", settings);
    const refused: Record<string, (nonce: string) => Promise<string> | string> = {
      "signed by another key": (nonce) => signed(claims(nonce), foreign.privateKey),
      "not signed": (nonce) => new UnsecuredJWT(claims(nonce)).encode(),
      "signed with the client's secret": (nonce) =>
        new SignJWT(claims(nonce))
          .setProtectedHeader({ alg: "HS256" })
          .sign(new TextEncoder().encode(secret)),
      "for another client": (nonce) => signed(claims(nonce, { aud: "them" })),
      "by another issuer": (nonce) => signed(claims(nonce, { iss: "https://elsewhere.example" })),
      "over an hour ago": (nonce) => signed(claims(nonce, { iat: past - 60, exp: past })),
      "for somebody whose name cannot be kept": (nonce) => signed(claims(nonce, { sub: "1\0" })),
      "for another sign-in": () => signed(claims("another")),
    };
    for (const [why, sign] of Object.entries(refused))
      expect((await comeBack(ctx, told, sign)).outcome, why).toEqual({ refusal: "sso_failed" });
    const { finish, outcome } = await comeBack(ctx, told, (nonce) => signed(claims(nonce)));
    expect(outcome).toMatchObject({ user: { id }, next: "/account" });
    expect(await finish(), "once").toEqual({ refusal: "sso_late" });
    await writeSetting(ctx, "single_sign_on", { ...settings, mustSayFactor: true });
    const saying = (said: JWTPayload) => comeBack(ctx, told, (nonce) => signed(claims(nonce, said)));
    for (const said of [{}, { amr: "mfa" }, { amr: ["pwd", 7] }, { acr: ["mfa"] }])
      expect((await saying(said)).outcome, JSON.stringify(said)).toEqual({ refusal: "sso_weak" });
    expect((await saying({ amr: ["pwd", "otp"] })).outcome).toMatchObject({ user: { id } });
  } finally {
    provideEnv({ ALLOW_PRIVATE_SSO: "false" });
    await stop();
  }
});
