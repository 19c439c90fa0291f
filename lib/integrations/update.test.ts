import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { auditEntries } from "@/db/schema/audit";
import type { Ctx } from "@/lib/context";
import { test } from "@/lib/testing/test";
import { brandChange, setBrand } from "./brand";
import { getIntegration } from "./get";
import { listKeys } from "./keys";
import { integrationChange, updateIntegration } from "./update";

const asked = {
  name: " Shop ",
  callbackUrl: "",
  announceReview: true,
  createsPerMinute: "30",
  allowDeletion: false,
  reasonCodes: "granular",
  refuseStaleCreations: false,
};

const person = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { kind: "user", id: crypto.randomUUID(), name: "Developer", role: "developer" },
});

test("a change holds, and what was and is stands in the audit log where they differ", async ({
  ctx,
  made,
}) => {
  const { id } = made.integration;
  const change = integrationChange.parse(asked);
  await updateIntegration(person(ctx), id, change);
  await updateIntegration(person(ctx), id, change);
  const { name, settings } = await getIntegration(ctx, id);
  expect({ name, ...settings }).toMatchObject(change);
  const entries = await ctx.db.select().from(auditEntries).where(eq(auditEntries.targetId, id));
  expect(entries.filter(({ action }) => action === "integration.update")).toMatchObject([
    {
      integrationId: id,
      actorName: "Developer",
      before: {
        name: "Made for a test",
        announceReview: false,
        createsPerMinute: 600,
        reasonCodes: "standard",
      },
      after: { name: "Shop", announceReview: true, createsPerMinute: 30, reasonCodes: "granular" },
    },
  ]);
});

test("an integration out of reach is not changed", async ({ ctx, made }) => {
  const elsewhere = { ...person(ctx), scope: { integrationIds: [crypto.randomUUID()] } };
  const change = integrationChange.parse(asked);
  await expect(updateIntegration(elsewhere, made.integration.id, change)).rejects.toThrow(
    "No such integration",
  );
  await expect(updateIntegration(ctx, "nonsense", change)).rejects.toThrow("No such integration");
  expect((await getIntegration(ctx, made.integration.id)).name).toBe("Made for a test");
});

test("what cannot be meant is refused, each field with its sentence", () => {
  const wrong = { ...asked, name: "  ", callbackUrl: "javascript:alert(1)", createsPerMinute: "1.5" };
  const { error } = integrationChange.safeParse(wrong);
  expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual([
    "callbackUrl",
    "createsPerMinute",
    "name",
  ]);
  for (const createsPerMinute of ["", "0", "many", "1000001"])
    expect(integrationChange.safeParse({ ...asked, createsPerMinute }).success).toBe(false);
  expect(integrationChange.parse({ ...asked, callbackUrl: " https://a.example/x " }).callbackUrl).toBe(
    "https://a.example/x",
  );
});

test("what a form does not say stays as it is", async ({ ctx, made }) => {
  const { id } = made.integration;
  await updateIntegration(ctx, id, integrationChange.parse(asked));
  await updateIntegration(ctx, id, integrationChange.parse({ callbackUrl: "https://a.example/" }));
  await updateIntegration(ctx, id, integrationChange.parse({ name: undefined }));
  const { name, settings } = await getIntegration(ctx, id);
  expect({ name, ...settings }).toMatchObject({
    ...{ name: "Shop", callbackUrl: "https://a.example/", announceReview: true, createsPerMinute: 30 },
    reasonCodes: "granular",
  });
});

test("ranges are kept once each and as networks, and each line that is none is named", () => {
  const { ipRanges } = integrationChange.parse({ ipRanges: "192.0.2.7/24, 192.0.2.0/24\n2001:DB8::/32\n" });
  expect(ipRanges).toEqual(["192.0.2.0/24", "2001:db8::/32"]);
  const { error } = integrationChange.safeParse({ ipRanges: "192.0.2.0/24\noffice" });
  expect(error?.issues).toMatchObject([
    { path: ["ipRanges"], message: "office is no range such as 192.0.2.0/24 or 2001:db8::/32." },
  ]);
});

test("keys are listed without what is secret", async ({ ctx, made }) => {
  const keys = await listKeys(ctx, made.integration);
  expect(keys.map(({ kind, value }) => ({ kind, value }))).toEqual([
    { kind: "api_key", value: made.apiKey },
    { kind: "shared_secret", value: null },
  ]);
  expect(JSON.stringify(keys)).not.toContain(made.sharedSecret);
});

test("nobody writes over what somebody else has saved since, unless it comes to the same", async ({
  ctx,
  made,
}) => {
  const { id } = made.integration;
  const form = (fields: object) => integrationChange.parse(fields);
  const seen = form({ ipRanges: "", frameOrigins: "", createsPerMinute: "600" });
  await updateIntegration(ctx, id, form({ ipRanges: "192.0.2.0/24" }), seen);
  await updateIntegration(ctx, id, form({ frameOrigins: "https://shop.example" }), seen);
  await updateIntegration(ctx, id, form({ ipRanges: "192.0.2.0/24" }), seen);
  const late = updateIntegration(ctx, id, form({ ipRanges: "198.51.100.0/24" }), seen);
  await expect(late).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining("meanwhile"),
  });
  const { settings } = await getIntegration(ctx, id);
  expect(settings).toMatchObject({ ipRanges: ["192.0.2.0/24"], frameOrigins: ["https://shop.example"] });
  const brand = (name: string) => brandChange.parse({ name, color: "", privacyUrl: "", support: "" });
  await setBrand(ctx, id, brand("Mine"), brand(""));
  await expect(setBrand(ctx, id, brand("Theirs"), brand(""))).rejects.toMatchObject({ code: "conflict" });
  await setBrand(ctx, id, brand("Theirs"), brand("Mine"));
  expect((await getIntegration(ctx, id)).settings.brand.name).toBe("Theirs");
});
