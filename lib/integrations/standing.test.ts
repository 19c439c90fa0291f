import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { deliveries } from "@/db/schema/webhooks";
import type { Ctx } from "@/lib/context";
import { test } from "@/lib/testing/test";
import { getCaptureState } from "@/lib/verifications/capture-state";
import { createVerification } from "@/lib/verifications/create";
import { getVerification } from "@/lib/verifications/get";
import { startVerification } from "@/lib/verifications/start";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { createIntegration } from "./create";
import { findCaller } from "./credentials";
import { getIntegration, listAllIntegrations, listIntegrations } from "./get";
import { createCredential } from "./manage-credentials";
import { archiveIntegration, pauseIntegration, restoreIntegration, resumeIntegration } from "./standing";
import { updateIntegration } from "./update";

const person = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Developer", role: "developer" },
});

const idsOf = (integrations: { id: string }[]) => integrations.map(({ id }) => id);

test("a pause makes nothing new, lets end users finish, and is over when it is", async ({ ctx, made }) => {
  const { id } = made.integration;
  const begun = await createVerification(ctx, made.integration, {});
  await pauseIntegration(person(ctx), id);
  await pauseIntegration(person(ctx), id);
  const paused = await getIntegration(ctx, id);
  await expect(createVerification(ctx, paused, {})).rejects.toThrow("is paused");
  expect((await getCaptureState(ctx, begun.id)).phase).toBe("ready");
  await startVerification(ctx, begun.id);
  await resumeIntegration(person(ctx), id);
  expect((await createVerification(ctx, await getIntegration(ctx, id), {})).status).toBe("created");
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, id));
  expect(entries.map(({ action }) => action)).toEqual(["integration.pause", "integration.resume"]);
  expect(entries[0]).toMatchObject({ before: { pausedAt: null }, after: { pausedAt: expect.any(String) } });
});

test("an archived integration is out of use and of choices, and stays readable", async ({ ctx, made }) => {
  const { id, name } = made.integration;
  const other = await createIntegration(ctx, { name: "Another", environment: "live" });
  const begun = await createVerification(ctx, made.integration, { firstName: "Maria" });
  await archiveIntegration(person(ctx), id, name);
  expect(await findCaller(ctx, made.apiKey)).toBeUndefined();
  expect(idsOf(await listIntegrations(ctx))).not.toContain(id);
  expect(idsOf(await listAllIntegrations(ctx))).toContain(id);
  expect((await getVerification(ctx, begun.id)).firstName).toBe("Maria");
  expect((await getCaptureState(ctx, begun.id)).phase).toBe("expired");
  await expect(startVerification(ctx, begun.id)).rejects.toThrow("cannot be used any more");
  const archived = await getIntegration(ctx, id);
  const key = { kind: "secret_key" as const, label: "New" };
  await expect(createVerification(ctx, archived, {})).rejects.toThrow("is archived");
  await expect(createCredential(ctx, archived, key)).rejects.toThrow("is archived");
  await expect(updateIntegration(ctx, id, { name: "Other" })).rejects.toThrow("is archived");
  await expect(pauseIntegration(ctx, id)).rejects.toThrow("is archived");
  // Nothing of another is touched.
  expect((await findCaller(ctx, other.apiKey))?.integration).toMatchObject({
    pausedAt: null,
    archivedAt: null,
  });
});

test("what comes back comes back paused", async ({ ctx, made }) => {
  const { id, name } = made.integration;
  await archiveIntegration(ctx, id, name);
  await restoreIntegration(person(ctx), id);
  const restored = await getIntegration(ctx, id);
  expect(restored).toMatchObject({ archivedAt: null, pausedAt: expect.any(Date) });
  expect((await findCaller(ctx, made.apiKey))?.integration.id).toBe(id);
});

test("archiving takes the name, exactly", async ({ ctx, made }) => {
  const wrong = archiveIntegration(ctx, made.integration.id, "made for a test");
  await expect(wrong).rejects.toMatchObject({ details: { fields: { name: expect.any(String) } } });
  expect((await getIntegration(ctx, made.integration.id)).archivedAt).toBeNull();
});

test("endpoints of an archived integration hear of nothing new", async ({ ctx, made }) => {
  const { integration } = made;
  const { id } = await addEndpoint(ctx, integration, { url: "https://example.com/hook", types: ["event"] });
  const heard = async () =>
    (await ctx.db.select().from(deliveries).where(eq(deliveries.endpointId, id))).length;
  const before = await createVerification(ctx, integration, {});
  await startVerification(ctx, before.id);
  await dispatchEvent(ctx, { verificationId: before.id, sequence: 2 });
  const due = await heard();
  expect(due).toBeGreaterThan(0);
  const after = await createVerification(ctx, integration, {});
  await startVerification(ctx, after.id);
  await archiveIntegration(ctx, integration.id, integration.name);
  await dispatchEvent(ctx, { verificationId: after.id, sequence: 2 });
  expect(await heard()).toBe(due);
});

test("what is out of reach stands as it stood", async ({ ctx, made }) => {
  const elsewhere = { ...person(ctx), scope: { integrationIds: [crypto.randomUUID()] } };
  const { id, name } = made.integration;
  for (const work of [
    () => pauseIntegration(elsewhere, id),
    () => resumeIntegration(elsewhere, id),
    () => archiveIntegration(elsewhere, id, name),
    () => restoreIntegration(elsewhere, id),
  ])
    await expect(work()).rejects.toThrow("No such integration");
  expect(await getIntegration(ctx, id)).toMatchObject({ pausedAt: null, archivedAt: null });
});
