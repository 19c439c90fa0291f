import { expect } from "vitest";
import { findUserByEmail } from "@/db/queries/users";
import { auditEntries } from "@/db/schema/audit";
import { installationSettings } from "@/db/schema/installation";
import type { Ctx } from "@/lib/context";
import { provideEnv } from "@/lib/env";
import { startReceiver } from "@/lib/testing/receiver";
import { test } from "@/lib/testing/test";
import { createUser } from "@/lib/users/create";
import { admit } from "./admit";
import { findSingleSignOn, setSingleSignOn, singleSignOnChange } from "./configure";

const change = (given: object = {}) =>
  singleSignOnChange.parse({
    ...{ issuer: "https://sso.example.com", clientId: "us", secret: "hush", label: "Sign in", domains: "" },
    ...{ newcomers: null, newcomerIntegrationIds: [], ...given },
  });

async function administrator(ctx: Ctx): Promise<Ctx> {
  const [email, name] = [`${crypto.randomUUID()}@example.com`, "Ada"];
  const id = await createUser(ctx, { email, name, role: "administrator" });
  return { ...ctx, actor: { kind: "user", id, name, role: "administrator" } };
}

/** A provider as far as its description goes. */
const startProvider = () =>
  startReceiver((response, { headers }) => {
    const issuer = `http://${headers.host}`;
    const [authorization_endpoint, token_endpoint] = [`${issuer}/authorize`, `${issuer}/token`];
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ issuer, authorization_endpoint, token_endpoint, jwks_uri: `${issuer}/jwks` }),
    );
  });

test("a provider in the own network is asked nothing unless the operator allows it", async ({ ctx }) => {
  const admin = await administrator(ctx);
  const provider = await startProvider();
  const issuer = `http://127.0.0.1:${provider.port}`;
  try {
    for (const address of [
      issuer,
      "https://127.0.0.1",
      "https://169.254.169.254",
      "https://[::1]",
      "https://10.0.0.1",
    ])
      await expect(setSingleSignOn(admin, change({ issuer: address })), address).rejects.toMatchObject({
        details: { fields: { issuer: expect.stringMatching(/https:|must not be reached/) } },
      });
    expect(provider.received).toEqual([]);
    provideEnv({ ALLOW_PRIVATE_SSO: "true" });
    await setSingleSignOn(admin, change({ issuer }));
    expect(provider.received.length).toBeGreaterThan(0);
    expect(await findSingleSignOn(ctx)).toMatchObject({ issuer, clientId: "us" });
    const kept = JSON.stringify([
      await ctx.db.select().from(installationSettings),
      await ctx.db.select().from(auditEntries),
    ]);
    expect(kept).not.toContain("hush");
    await setSingleSignOn(admin, change({ issuer, secret: "", label: "Anew" }));
    await expect(
      setSingleSignOn(admin, change({ issuer: "https://elsewhere.example", secret: "" })),
      "the secret is sent to no other provider",
    ).rejects.toMatchObject({ details: { fields: { secret: expect.any(String) } } });
  } finally {
    provideEnv({ ALLOW_PRIVATE_SSO: "false" });
    await provider.stop();
  }
});

test("an administrator of some integrations sets no provider, and no newcomer becomes an administrator", async ({
  ctx,
}) => {
  const limited = { ...(await administrator(ctx)), scope: { integrationIds: [] } };
  await expect(setSingleSignOn(limited, change())).rejects.toMatchObject({ code: "forbidden" });
  expect(singleSignOnChange.safeParse({ ...change(), domains: "", newcomers: "administrator" }).success).toBe(
    false,
  );
  for (const domains of ["not a domain!", "https://example.com"])
    expect(singleSignOnChange.safeParse({ ...change(), domains }).success, domains).toBe(false);
});

test("who was known by an address stays who they are when the provider gives that address to another", async ({
  ctx,
}) => {
  const email = `${crypto.randomUUID()}@example.com`;
  const id = await createUser(ctx, { email, name: "Rita", role: "viewer" });
  const settings = { ...change({ domains: "example.com" }), secretEncrypted: "" };
  const claims = { issuer: "https://sso.example.com", subject: "1", email, isVerified: true, name: "Rita" };
  expect(await admit(ctx, settings, { ...claims, isVerified: false })).toBe("sso_unverified");
  expect(await admit(ctx, settings, claims)).toMatchObject({ id });
  expect(await admit(ctx, settings, { ...claims, email: `new.${email}` })).toMatchObject({ id });
  expect(await admit(ctx, settings, { ...claims, email: "rita@elsewhere.example" })).toBe("sso_domain");
  expect(await admit(ctx, settings, { ...claims, subject: "3" })).toBe("sso_taken");
  const stranger = { ...claims, subject: "2", email: `stranger.${email}` };
  expect(await admit(ctx, settings, stranger)).toBe("sso_unknown");
  expect(await admit(ctx, { ...settings, newcomers: "viewer" }, stranger)).toMatchObject({
    email: stranger.email,
  });
});

test("where the provider has to say that there was a second factor, nobody is let in of whom it does not", async ({
  ctx,
}) => {
  const email = `${crypto.randomUUID()}@example.com`;
  const id = await createUser(ctx, { email, name: "Rita", role: "administrator" });
  const claims = { issuer: "https://sso.example.com", subject: "1", email, isVerified: true, name: "Rita" };
  const come = (given: object, said: object) =>
    admit(ctx, { ...change(given), secretEncrypted: "" }, { ...claims, ...said });
  const asked = { mustSayFactor: true };
  for (const said of [{}, { amr: ["pwd"] }, { amr: ["pwd", "rba"], acr: "1" }, { acr: "" }])
    expect(await come(asked, said), JSON.stringify(said)).toBe("sso_weak");
  expect(await come({ ...asked, factorAcr: "gold" }, { acr: "silver" })).toBe("sso_weak");
  expect(await come({ factorAcr: "gold" }, {}), "nothing is asked").toMatchObject({ id });
  expect(await come(asked, { amr: ["pwd", "mfa"] })).toMatchObject({ id });
  expect(await come({ ...asked, factorAcr: "gold" }, { acr: "gold" })).toMatchObject({ id });
});

test("who comes without an invitation reaches what an administrator has chosen, and nothing else", async ({
  ctx,
  made,
}) => {
  const come = async (newcomerIntegrationIds: string[] | null) => {
    const settings = { ...change({ newcomers: "viewer", newcomerIntegrationIds }), secretEncrypted: "" };
    const subject = crypto.randomUUID();
    const email = `${subject}@example.com`;
    const claims = { issuer: "https://sso.example.com", subject, email, isVerified: true, name: "Rita" };
    await admit(ctx, settings, claims);
    return (await findUserByEmail(ctx.db, email))?.integrationIds;
  };
  expect(await come([])).toEqual([]);
  expect(await come([made.integration.id])).toEqual([made.integration.id]);
  expect(await come(null)).toBeNull();
  const given = change({ newcomers: "viewer", newcomerIntegrationIds: [crypto.randomUUID()] });
  await expect(setSingleSignOn(await administrator(ctx), given)).rejects.toMatchObject({ code: "not_found" });
  const before = singleSignOnChange.safeParse({ ...given, newcomerIntegrationIds: undefined });
  expect(before.success, "nothing is given by saying nothing").toBe(false);
});
