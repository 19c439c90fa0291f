import { expect } from "vitest";
import type { Ctx } from "@/lib/context";
import type { AuditFilter } from "@/lib/core/audit/entry";
import { exportAudit } from "@/lib/exports/export-audit";
import { createIntegration } from "@/lib/integrations/create";
import { addReviewer } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { getAuditEntry, listAudit } from "./list";
import { recordAudit } from "./record";

async function pages(ctx: Ctx, filter: AuditFilter, limit: number) {
  const found: string[] = [];
  for (let before: number | undefined; ; ) {
    const { entries, next } = await listAudit(ctx, { filter, before, limit });
    found.push(...entries.map(({ targetId }) => targetId ?? ""));
    if (next === undefined) return found;
    before = next;
  }
}

test("it is paged newest first, each entry once, and narrowed by person, kind, target and text", async ({
  ctx,
  made,
}) => {
  const [rita, oleg] = [await addReviewer(ctx, "Rita"), await addReviewer(ctx, "Oleg")];
  const integrationId = made.integration.id;
  for (const targetId of ["a", "b", "c", "d", "e"])
    await recordAudit(rita.own, { action: "verification.approve", targetId, integrationId });
  await recordAudit(oleg.own, {
    ...{ action: "integration.update", targetId: "a", integrationId },
    after: { name: "50%_off" },
  });
  const of = { integrationId };
  for (const limit of [1, 2, 6, 100])
    expect(await pages(ctx, { ...of, actorId: rita.id }, limit)).toEqual(["e", "d", "c", "b", "a"]);
  expect(await pages(ctx, { ...of, group: "decisions", targetId: "a" }, 10)).toEqual(["a"]);
  expect(await pages(ctx, { ...of, text: "50%_OFF" }, 10)).toEqual(["a"]);
  expect(await pages(ctx, { ...of, text: "50x" }, 10)).toEqual([]);
  expect(await pages(ctx, { ...of, from: new Date(Date.now() + 60_000) }, 10)).toEqual([]);
  expect(await pages(ctx, { integrationId: "no id" }, 10)).toEqual([]);
});

test("another integration's entries are not there, nor those of none", async ({ ctx, made }) => {
  const rita = await addReviewer(ctx, "Rita");
  await recordAudit(rita.own, { action: "user.disable", targetId: rita.id });
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  await recordAudit(rita.own, {
    action: "flow.enable",
    targetId: "x",
    integrationId: elsewhere.integration.id,
  });
  const limited = { ...rita.own, scope: { integrationIds: [made.integration.id] } };
  expect(await pages(limited, { actorId: rita.id }, 10)).toEqual([]);
  const [entry] = (await listAudit(ctx, { filter: { actorId: rita.id }, limit: 1 })).entries;
  await expect(getAuditEntry(limited, entry?.id ?? 0)).rejects.toMatchObject({ code: "not_found" });
  for (const id of [0, -1, 1.5, Number.NaN, 2 ** 60])
    await expect(getAuditEntry(ctx, id)).rejects.toMatchObject({ code: "not_found" });
});

test("an export holds exactly what matches, defuses formulas, and is an entry itself", async ({
  ctx,
  made,
}) => {
  const integrationId = made.integration.id;
  const rita = await addReviewer(ctx, "=Rita()", { role: "administrator" });
  for (const targetId of ["one", "two"])
    await recordAudit(rita.own, { action: "verification.approve", targetId, integrationId });
  const filter = { actorId: rita.id, group: "decisions", text: "o" } as const;
  const textOf = async (format: "csv" | "json") =>
    new Response((await exportAudit(rita.own, filter, format)).stream).text();
  const lines = (await textOf("csv")).trim().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(",'=Rita(),verification.approve,two,");
  expect(JSON.parse(await textOf("json"))).toMatchObject([{ target: "two" }, { target: "one" }]);
  const { entries } = await listAudit(ctx, { filter: { actorId: rita.id, group: "exports" }, limit: 5 });
  expect(entries[0]).toMatchObject({
    action: "audit.export",
    after: { format: "json", filter: { group: "decisions", text: "(hidden)" } },
  });
  const viewer = await addReviewer(ctx, "Vera", { role: "viewer" });
  await expect(exportAudit(viewer.own, {}, "csv")).rejects.toMatchObject({ code: "forbidden" });
});
