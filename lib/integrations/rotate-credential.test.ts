import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { credentials } from "@/db/schema/integrations";
import type { Ctx } from "@/lib/context";
import { credentialKinds } from "@/lib/core/integration/settings";
import { opens, rowOf } from "@/lib/testing/credentials";
import { test } from "@/lib/testing/test";
import { findKeyHolder, listSharedSecrets } from "./credentials";
import { listCredentials } from "./list-credentials";
import { createCredential, revokeCredential } from "./manage-credentials";
import { rotateCredential } from "./rotate-credential";

const hour = { overlapSeconds: 3600 };
const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);

const asDeveloper = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Dev", role: "developer" },
});

test("each kind works beside the one that takes its place, and ends when the overlap does", async ({
  ctx,
  made: { integration },
}) => {
  for (const kind of credentialKinds) {
    const before = await createCredential(ctx, integration, { kind, label: kind });
    const { id } = await rowOf(ctx, integration, kind);
    const after = await rotateCredential(ctx, id, hour);
    for (const key of [before, after]) expect(await opens(ctx, integration, kind, key), kind).toBe(true);
    expect(after.secret === null || after.secret !== before.secret).toBe(true);
    const [old] = (await listCredentials(ctx, integration)).filter((each) => each.id === id);
    expect(old).toMatchObject({ state: "replaced", replacedBy: expect.any(String) });
    await ctx.db.update(credentials).set({ expiresAt: new Date() }).where(eq(credentials.id, id));
    expect(await opens(ctx, integration, kind, before), kind).toBe(false);
    expect(await opens(ctx, integration, kind, after), kind).toBe(true);
  }
});

test("one that takes a place may do the same, from the same addresses, for as long", async ({
  ctx,
  made: { integration },
}) => {
  const now = new Date();
  await createCredential(
    ctx,
    integration,
    { kind: "secret_key", label: "Same", scopes: ["media:read"], ipRanges: ["10.0.0.0/8"], expires: 30 },
    now,
  );
  const { id } = await rowOf(ctx, integration, "Same");
  await rotateCredential(ctx, id, hour, later(now, 86_400));
  const [old, next] = (
    await ctx.db
      .select()
      .from(credentials)
      .where(and(eq(credentials.integrationId, integration.id), eq(credentials.label, "Same")))
  ).sort((a) => (a.id === id ? -1 : 1));
  expect(next).toMatchObject({ scopes: ["media:read"], ipRanges: ["10.0.0.0/8"], replacedBy: null });
  expect(next?.id).toBe(old?.replacedBy);
  expect(old?.expiresAt).toEqual(later(now, 86_400 + 3600));
  expect(Math.abs(Number(next?.expiresAt) - Number(later(now, 31 * 86_400)))).toBeLessThan(10_000);
});

test("without an overlap the old one is over at once, and a rotation is not rotated", async ({
  ctx,
  made: { integration },
}) => {
  const { secret } = await createCredential(ctx, integration, { kind: "secret_key", label: "Chain" });
  const { id } = await rowOf(ctx, integration, "Chain");
  await rotateCredential(ctx, id, hour);
  const { replacedBy } = await rowOf(ctx, integration, "Chain");
  for (const each of [id, replacedBy ?? ""])
    await expect(rotateCredential(ctx, each, hour)).rejects.toMatchObject({ code: "conflict" });
  await revokeCredential(ctx, id);
  expect(await findKeyHolder(ctx, secret ?? "")).toBeUndefined();
  const third = await rotateCredential(ctx, replacedBy ?? "", { overlapSeconds: 0 });
  const states = (await listCredentials(ctx, integration))
    .filter(({ label }) => label === "Chain")
    .map(({ state }) => state);
  expect(states.sort()).toEqual(["active", "revoked", "revoked"]);
  expect(await findKeyHolder(ctx, third.secret ?? "")).toBeDefined();
  await expect(rotateCredential(ctx, id, hour)).rejects.toMatchObject({ code: "conflict" });
});

test("we sign with the secret that clients have: the old one until the new one is used", async ({
  ctx,
  made: { integration, sharedSecret },
}) => {
  const { id } = await rowOf(ctx, integration, "First shared secret");
  const { secret } = await rotateCredential(ctx, id, hour);
  expect(await listSharedSecrets(ctx, integration.id)).toEqual([sharedSecret, secret]);
  const { replacedBy } = await rowOf(ctx, integration, "First shared secret");
  await ctx.db
    .update(credentials)
    .set({ lastUsedAt: new Date() })
    .where(eq(credentials.id, replacedBy ?? ""));
  expect(await listSharedSecrets(ctx, integration.id)).toEqual([secret, sharedSecret]);
  await ctx.db
    .update(credentials)
    .set({ lastUsedAt: null })
    .where(eq(credentials.id, replacedBy ?? ""));
  await revokeCredential(ctx, id);
  expect(await listSharedSecrets(ctx, integration.id)).toEqual([secret]);
});

test("six shared secrets are live at once, and a seventh is refused with a sentence", async ({
  ctx,
  made: { integration },
}) => {
  const add = () => createCredential(ctx, integration, { kind: "shared_secret", label: "One of six" });
  for (let each = 1; each < 6; each++) await add();
  await expect(add()).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringMatching(/^6 shared/),
  });
  const { id } = await rowOf(ctx, integration, "First shared secret");
  await expect(rotateCredential(ctx, id, hour)).rejects.toMatchObject({ code: "conflict" });
  await rotateCredential(ctx, id, { overlapSeconds: 0 });
  await expect(add()).rejects.toMatchObject({ code: "conflict" });
  await revokeCredential(ctx, (await rowOf(ctx, integration, "One of six")).id);
  await add();
});

test("nobody gives a key what their role keeps from them", async ({ ctx, made: { integration } }) => {
  const developer = asDeveloper(ctx);
  const make = (scopes: ["media:read"] | null) =>
    createCredential(developer, integration, { kind: "secret_key", label: "Dev's", scopes });
  await expect(make(["media:read"])).rejects.toMatchObject({ code: "forbidden" });
  await make(null);
  expect((await rowOf(ctx, integration, "Dev's")).scopes).toEqual(["sessions:create", "decisions:read"]);
  await createCredential(ctx, integration, { kind: "secret_key", label: "All" });
  const { id, scopes } = await rowOf(ctx, integration, "All");
  expect(scopes).toBeNull();
  await expect(rotateCredential(developer, id, hour)).rejects.toMatchObject({ code: "forbidden" });
});

test("a day that is over is refused beside its field, and one that is not lasts until it is", async ({
  ctx,
  made: { integration },
}) => {
  const now = new Date("2026-03-01T12:00:00Z");
  const make = (expires: string) =>
    createCredential(ctx, integration, { kind: "secret_key", label: expires, expires }, now);
  await expect(make("2026-02-28")).rejects.toMatchObject({
    details: { fields: { expires: expect.any(String) } },
  });
  await make("2026-03-01");
  expect((await rowOf(ctx, integration, "2026-03-01")).expiresAt).toEqual(
    new Date("2026-03-01T23:59:59.999Z"),
  );
});

test("a key of another integration is not rotated", async ({ ctx, made: { integration } }) => {
  await createCredential(ctx, integration, { kind: "secret_key", label: "Theirs" });
  const stranger = { ...ctx, scope: { integrationIds: [crypto.randomUUID()] } };
  const { id } = await rowOf(ctx, integration, "Theirs");
  await expect(rotateCredential(stranger, id, hour)).rejects.toMatchObject({ code: "not_found" });
});
