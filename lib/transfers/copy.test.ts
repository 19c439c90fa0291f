import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import { credentials } from "@/db/schema/integrations";
import type { Ctx } from "@/lib/context";
import { standardFlow } from "@/lib/core/flow/flow";
import { createFlow } from "@/lib/flows/create";
import { defaultFlowOf } from "@/lib/flows/find";
import { listFlows } from "@/lib/flows/list";
import { setDefaultFlow } from "@/lib/flows/standing";
import { changeIntegration } from "@/lib/integrations/change";
import { createIntegration } from "@/lib/integrations/create";
import { getIntegration } from "@/lib/integrations/get";
import { setLogo } from "@/lib/integrations/logo";

import { archiveIntegration } from "@/lib/integrations/standing";
import { updateIntegration } from "@/lib/integrations/update";
import { passportPicture } from "@/lib/testing/pictures";
import { test } from "@/lib/testing/test";
import { addEndpoint, listEndpoints } from "@/lib/webhooks/endpoints";
import { compareIntegrations } from "./compare";
import { copySettings } from "./copy";

const person = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Developer", role: "developer" },
});

const keysOf = ({ db }: Ctx, id: string) =>
  db.select().from(credentials).where(eq(credentials.integrationId, id)).orderBy(credentials.id);

/** A test integration that was set up, and a live one that was not. */
async function prepare(ctx: Ctx) {
  const { integration: from } = await createIntegration(ctx, { name: "Shop test", environment: "test" });
  const { integration: to } = await createIntegration(ctx, { name: "Shop", environment: "live" });
  await updateIntegration(ctx, from.id, { createsPerMinute: 30, ipRanges: ["192.0.2.0/24"] });
  const flow = await createFlow(ctx, from, {
    name: "Short",
    definition: { ...standardFlow, steps: [{ kind: "selfie" }] },
  });
  await setDefaultFlow(ctx, from.id, flow.id);
  await addEndpoint(ctx, from, { url: "https://test.example/hook", types: ["event", "decision"] });
  await addEndpoint(ctx, to, { url: "https://live.example/hook", types: ["decision"] });
  return { fromId: from.id, toId: to.id, from, to };
}

test("what is ticked is taken over, and nothing else", async ({ ctx }) => {
  const { from, to, ...sides } = await prepare(ctx);
  await setLogo(ctx, from.id, await passportPicture());
  const keys = await keysOf(ctx, to.id);
  const { differences, seen } = await compareIntegrations(ctx, sides);
  const [endpoint] = await listEndpoints(ctx, to);
  expect(differences.map(({ id, now, wanted }) => [id, now, wanted])).toEqual([
    ["settings.createsPerMinute", "600", "30"],
    ["settings.ipRanges", "None", "192.0.2.0/24"],
    ["logo", "None", "The other’s"],
    ["flow", expect.stringMatching(/^Standard flow: /), "Short: Selfie"],
    [`endpoint.${endpoint?.id}`, "Decisions", "Events, Decisions"],
  ]);
  const take = ["settings.createsPerMinute", "flow", "logo", `endpoint.${endpoint?.id}`];
  await copySettings(person(ctx), { ...sides, seen, take });

  const { settings, name } = await getIntegration(ctx, to.id);
  expect({ ...settings, name }).toMatchObject({ createsPerMinute: 30, ipRanges: [], name: "Shop" });
  expect(await defaultFlowOf(ctx, to.id)).toMatchObject({
    name: "Short",
    definition: { steps: [{ kind: "selfie" }] },
  });
  expect(await listEndpoints(ctx, to)).toMatchObject([
    { url: "https://live.example/hook", types: ["event", "decision"] },
  ]);
  expect(await keysOf(ctx, to.id)).toEqual(keys);
  const left = await compareIntegrations(ctx, sides);
  expect(left.differences.map(({ id }) => id)).toEqual(["settings.ipRanges"]);
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, to.id));
  expect(entries.find(({ action }) => action === "integration.copy_settings")).toMatchObject({
    before: { "settings.createsPerMinute": "600" },
    after: { from: "Shop test", "settings.createsPerMinute": "30" },
  });
});

test("a flow of the same name gets another version", async ({ ctx }) => {
  const { to, ...sides } = await prepare(ctx);
  await createFlow(ctx, to, { name: "Short", definition: standardFlow });
  const { seen } = await compareIntegrations(ctx, sides);
  await copySettings(ctx, { ...sides, seen, take: ["flow"] });
  expect(await listFlows(ctx, to)).toMatchObject([{ name: "Short", version: 2, isDefault: true }]);
});

test("nothing is taken over where either side has changed since", async ({ ctx }) => {
  const sides = await prepare(ctx);
  for (const [id, createsPerMinute] of [
    [sides.fromId, 31],
    [sides.toId, 599],
  ] as const) {
    const { seen } = await compareIntegrations(ctx, sides);
    await updateIntegration(ctx, id, { createsPerMinute });
    const late = copySettings(ctx, { ...sides, seen, take: ["settings.ipRanges"] });
    await expect(late).rejects.toThrow("has changed since you looked");
  }
  expect((await getIntegration(ctx, sides.toId)).settings.ipRanges).toEqual([]);
});

test("what is out of reach, the same or archived is refused", async ({ ctx }) => {
  const { from, to, ...sides } = await prepare(ctx);
  const { seen } = await compareIntegrations(ctx, sides);
  const take = ["settings.ipRanges"];
  for (const integrationIds of [[from.id], [to.id]])
    await expect(
      copySettings({ ...ctx, scope: { integrationIds } }, { ...sides, seen, take }),
    ).rejects.toThrow("No such integration");
  await expect(compareIntegrations(ctx, { fromId: to.id, toId: to.id })).rejects.toThrow("another");
  await expect(copySettings(ctx, { ...sides, seen, take: ["settings.nothing"] })).rejects.toThrow("Tick");
  await archiveIntegration(ctx, to.id, to.name);
  await expect(copySettings(ctx, { ...sides, seen, take })).rejects.toThrow("is archived");
});

test("how long things are kept is not copied by whoever may not erase", async ({ ctx }) => {
  const { from, to, ...sides } = await prepare(ctx);
  const days = { pictures: 1, data: 1 };
  await changeIntegration(ctx, from.id, { retention: { approved: days, declined: days, unfinished: days } });
  const { differences, seen } = await compareIntegrations(ctx, sides);
  expect(differences.map(({ id }) => id)).not.toContain("settings.retention");
  await copySettings(ctx, { ...sides, seen, take: ["settings.retention", "settings.ipRanges"] });
  expect((await getIntegration(ctx, to.id)).settings.retention).toEqual(to.settings.retention);
});
