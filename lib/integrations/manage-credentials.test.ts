import { eq } from "drizzle-orm";
import { expect, vi } from "vitest";
import { credentials } from "@/db/schema/integrations";
import { credentialKinds } from "@/lib/core/integration/settings";
import { opens, rowOf } from "@/lib/testing/credentials";
import { test } from "@/lib/testing/test";
import { createIntegration } from "./create";
import { listCredentials } from "./list-credentials";
import { createCredential, revokeCredential } from "./manage-credentials";
import { findRememberedKeyHolder } from "./remembered-caller";

test("each kind works once it is made, and not once it is revoked", async ({
  ctx,
  made: { integration },
}) => {
  for (const kind of credentialKinds) {
    const key = await createCredential(ctx, integration, { kind, label: kind });
    expect(await opens(ctx, integration, kind, key), kind).toBe(true);
    const row = await rowOf(ctx, integration, kind);
    if (key.secret) expect(JSON.stringify(row), "the secret is not kept as it is").not.toContain(key.secret);
    await revokeCredential(ctx, row.id);
    expect(await opens(ctx, integration, kind, key), kind).toBe(false);
    await expect(revokeCredential(ctx, row.id)).rejects.toMatchObject({ code: "conflict" });
  }
});

test("a revoked secret key is refused a second later, also where callers are remembered", async ({
  ctx,
  made: { integration },
}) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  try {
    const { secret } = await createCredential(ctx, integration, { kind: "secret_key", label: "Remembered" });
    expect(await findRememberedKeyHolder(ctx, secret ?? "")).toBeDefined();
    await revokeCredential(ctx, (await rowOf(ctx, integration, "Remembered")).id);
    vi.advanceTimersByTime(1001);
    expect(await findRememberedKeyHolder(ctx, secret ?? "")).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

test("the list has what is over too, and nothing that is secret", async ({ ctx, made: { integration } }) => {
  const { secret } = await createCredential(ctx, integration, { kind: "secret_key", label: "Shown" });
  const { id } = await rowOf(ctx, integration, "Shown");
  await revokeCredential(ctx, id);
  const listed = await listCredentials(ctx, integration);
  expect(listed).toHaveLength(3);
  expect(listed.at(-1)).toMatchObject({
    ...{ id, state: "revoked", identifier: secret?.slice(0, 16), ending: secret?.slice(-4) },
  });
  const later = new Date(Date.now() + 1000);
  await ctx.db.update(credentials).set({ revokedAt: null, expiresAt: later }).where(eq(credentials.id, id));
  const [first] = (await listCredentials(ctx, integration)).filter((one) => one.id === id);
  const [second] = (await listCredentials(ctx, integration, later)).filter((one) => one.id === id);
  expect([first?.state, second?.state]).toEqual(["active", "expired"]);
  expect(JSON.stringify(listed)).not.toContain(secret);
});

test("a key of another integration was never there", async ({ ctx, made: { integration } }) => {
  const other = await createIntegration(ctx, { name: "Other", environment: "test" });
  const stranger = { ...ctx, scope: { integrationIds: [other.integration.id] } };
  await createCredential(ctx, integration, { kind: "secret_key", label: "Theirs" });
  const { id } = await rowOf(ctx, integration, "Theirs");
  await expect(revokeCredential(stranger, id)).rejects.toMatchObject({ code: "not_found" });
  expect(await listCredentials(stranger, integration)).toEqual([]);
  expect((await rowOf(ctx, integration, "Theirs")).revokedAt).toBeNull();
});
