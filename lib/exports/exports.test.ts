import { eq, like, sql } from "drizzle-orm";
import { expect } from "vitest";
import { attempts } from "@/db/schema/attempts";
import { auditEntries } from "@/db/schema/audit";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { columnsOfList } from "@/lib/core/export/column";
import { exportForm } from "@/lib/core/export/order";
import type { Role } from "@/lib/core/identity/roles";
import { verificationColumns } from "@/lib/core/verification/column";
import { createIntegration } from "@/lib/integrations/create";
import { addCase } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { exportVerifications } from "./export-verifications";

type Made = Awaited<ReturnType<typeof createIntegration>>;

const as = (ctx: Ctx, { integration }: Made, role: Role = "administrator") =>
  ({
    ...ctx,
    actor: { kind: "user", id: crypto.randomUUID(), name: "Rita Mol", role },
    scope: { integrationIds: [integration.id] },
  }) satisfies Ctx;

const order = (form: Record<string, string>, filter = {}) => ({
  ...exportForm.parse({ format: "csv", zone: "UTC", columns: "id", ...form }),
  listing: { filter, sort: "created", direction: "ascending" } as const,
});

const textOf = async (ctx: Ctx, wanted: ReturnType<typeof order>) =>
  Buffer.from(await new Response((await exportVerifications(ctx, wanted)).stream).arrayBuffer()).toString();

const nasty = [
  "=1+1",
  "+372 5555",
  "-2",
  "@SUM(A1)",
  "\tcell",
  "\rcell",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  '=cmd|"/c calc"!A0',
  'says "hi"',
  "a,b;c",
  "two\nlines",
  "two\r\nlines",
  "Žõäöü 姓名 🙂",
  "'plain",
];

const asCsv = [
  "'=1+1",
  "'+372 5555",
  "'-2",
  "'@SUM(A1)",
  "'\tcell",
  '"\'\rcell"',
  "'＝1",
  "'＋1",
  "'－1",
  "'＠x",
  '"\'=cmd|""/c calc""!A0"',
  '"says ""hi"""',
  '"a,b;c"',
  '"two\nlines"',
  '"two\r\nlines"',
  "Žõäöü 姓名 🙂",
  "'plain",
];

/** One after another, a second apart. */
async function add(ctx: Ctx, made: Made, references: string[]) {
  for (const [index, vendorData] of references.entries()) {
    const { id } = await createVerification(ctx, made.integration, { vendorData, firstName: "Ada" });
    const createdAt = new Date(Date.UTC(2026, 0, 1, 0, 0, index));
    await ctx.db.update(verifications).set({ createdAt }).where(eq(verifications.id, id));
  }
}

test("whatever somebody is called, a spreadsheet gets words and no formula, to the byte", async ({
  ctx,
  made,
}) => {
  await add(ctx, made, nasty);
  const rows = asCsv.map((value) => `${value},1,\r\n`);
  const wanted = order({ columns: "reference,attempts,reason" });
  expect(await textOf(as(ctx, made), wanted)).toBe(`Reference,Attempts,Reason\r\n${rows.join("")}`);
  const marked = await textOf(as(ctx, made), order({ columns: "attempts", bom: "true" }, { search: "Ada" }));
  expect(marked).toBe(`\uFEFFAttempts\r\n${"1\r\n".repeat(nasty.length)}`);
});

test("JSON is what was stored, as one list or a line each", async ({ ctx, made }) => {
  await add(ctx, made, nasty);
  const rows = nasty.map((reference, index) => ({
    reference,
    created: `2026-01-01T05:45:${String(index).padStart(2, "0")}.000+05:45`,
  }));
  const json = { columns: "reference,created", zone: "Asia/Kathmandu" };
  expect(JSON.parse(await textOf(as(ctx, made), order({ ...json, format: "json" })))).toEqual(rows);
  const lines = (await textOf(as(ctx, made), order({ ...json, format: "jsonl" }))).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  const none = order({ ...json, format: "json" }, { search: "nobody at all" });
  expect(JSON.parse(await textOf(as(ctx, made), none))).toEqual([]);
});

test("it holds exactly what matches, within the scope", async ({ ctx, made }) => {
  const elsewhere = await createIntegration(ctx, { name: "Elsewhere", environment: "live" });
  await add(ctx, made, ["kept", "dropped", "kept too"]);
  await add(ctx, elsewhere, ["kept elsewhere"]);
  const filter = { search: "kept" };
  expect(await textOf(as(ctx, made), order({ columns: "reference" }, filter))).toBe(
    "Reference\r\nkept\r\nkept too\r\n",
  );
  const [kept] = await ctx.db
    .select({ id: verifications.id })
    .from(verifications)
    .where(eq(verifications.vendorData, "kept"));
  const id = kept?.id ?? "";
  for (const [form, rows] of [
    [{ ids: id }, "kept\r\n"],
    [{ except: id }, "kept too\r\n"],
  ] as const)
    expect(await textOf(as(ctx, made), order({ columns: "reference", ...form }, filter))).toBe(
      `Reference\r\n${rows}`,
    );
  expect(await textOf(as(ctx, elsewhere), order({ columns: "reference", ids: id }))).toBe("Reference\r\n");
});

test("who decided, by what code, and from where it came are told where they are asked for", async ({
  ctx,
  made,
}) => {
  const id = await addCase(ctx, made.integration, { vendorData: "decided" });
  await createVerification(ctx, made.integration, { vendorData: "new" });
  const userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1";
  await ctx.db.update(attempts).set({ ip: "192.0.2.7", userAgent }).where(eq(attempts.verificationId, id));
  const rita = as(ctx, made);
  await decideVerification(rita, id, { outcome: "declined", reason: "known_fraud" });
  expect(await textOf(rita, order({ columns: "reference,decidedBy,decisionCode,device,ip" }))).toBe(
    "Reference,Decided by,Decision code,Device,IP address\r\n" +
      "decided,Rita Mol,9102,Safari on iPhone,192.0.2.7\r\nnew,,,,\r\n",
  );
  await expect(
    exportVerifications(as(ctx, made, "reviewer"), order({ columns: "ip" })),
  ).rejects.toMatchObject({ code: "forbidden" });
});

test("the file's columns are those of the list, in its order, behind the id", () => {
  expect(columnsOfList(["created", "person", "document"])).toEqual(
    "id,created,fullName,reference,documentType,documentCountry".split(","),
  );
  expect(columnsOfList(["status", "id", "reference", "person"])).toEqual(
    "status,id,reference,fullName".split(","),
  );
  expect(new Set(columnsOfList(verificationColumns)).size).toBe(columnsOfList(verificationColumns).length);
});

test("names and personal numbers leave only with those who may export people", async ({ ctx, made }) => {
  await add(ctx, made, ["one"]);
  for (const column of ["firstName", "lastName", "fullName", "birthDate", "documentNumber", "endUserId"])
    await expect(
      exportVerifications(as(ctx, made, "reviewer"), order({ columns: `id,${column}` })),
    ).rejects.toMatchObject({ code: "forbidden" });
  expect(await textOf(as(ctx, made, "reviewer"), order({ columns: "reference" }))).toContain("one");
  expect(await textOf(as(ctx, made, "operator"), order({ columns: "firstName" }))).toContain("Ada");
  for (const role of ["developer", "viewer"] as const)
    await expect(exportVerifications(as(ctx, made, role), order({}))).rejects.toMatchObject({
      code: "forbidden",
    });
  await expect(exportVerifications({ ...ctx, scope: as(ctx, made).scope }, order({}))).rejects.toMatchObject({
    code: "forbidden",
  });
});

const exportEntries = ({ db }: Ctx, actorId: string) =>
  db
    .select({ action: auditEntries.action, after: auditEntries.after })
    .from(auditEntries)
    .where(sql`${eq(auditEntries.actorId, actorId)} and ${like(auditEntries.action, "verification.export%")}`)
    .orderBy(auditEntries.id);

test("what was exported is written down, and how much of it", async ({ ctx, made }) => {
  await add(ctx, made, ["kept", "dropped"]);
  const rita = as(ctx, made);
  await textOf(rita, order({ columns: "reference" }, { search: "kept" }));
  expect(await exportEntries(ctx, rita.actor.id)).toMatchObject([
    {
      action: "verification.export",
      after: { columns: ["reference"], filter: { search: "(hidden)" }, format: "csv", zone: "UTC" },
    },
    { action: "verification.export_end", after: { rows: 1, isComplete: true } },
  ]);
});

/** Copies of one row, as many as are wanted. */
const multiply = ({ db }: Ctx, { integration }: Made, count: number) =>
  db.execute(sql`
    insert into verifications (id, integration_id, status, vendor_data, lapses_at, created_at, updated_at)
    select gen_random_uuid(), integration_id, status, vendor_data, lapses_at, created_at - n * interval '1 second', updated_at
    from verifications, generate_series(1, ${count}::int) n where integration_id = ${integration.id}`);

test("rows leave in small pieces, each made when it is wanted, and none after the reader has gone", async ({
  ctx,
  made,
}) => {
  await createVerification(ctx, made.integration, { vendorData: "x".repeat(200) });
  await multiply(ctx, made, 2_999);
  const rita = as(ctx, made);
  const wanted = order({ columns: "id,reference,created", zone: "Europe/Tallinn" });
  const ids = (await textOf(rita, wanted)).match(/^[0-9a-f-]{36}/gm) ?? [];
  expect(new Set(ids).size).toBe(3_000);
  const picked = ids.filter((_, index) => index % 3 === 0);
  const some = await textOf(rita, order({ ids: picked.join() }));
  expect(some.match(/^[0-9a-f-]{36}/gm)?.toSorted()).toEqual(picked.toSorted());
  const largest = async () => {
    let largest = 0;
    for await (const piece of (await exportVerifications(rita, wanted)).stream)
      largest = Math.max(largest, piece.length);
    return largest;
  };
  expect(await largest()).toBeLessThan(200_000);

  const reader = (await exportVerifications(rita, wanted)).stream.getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  expect((await exportEntries(ctx, rita.actor.id)).at(-1)).toMatchObject({
    action: "verification.export_end",
    after: { rows: 500, isComplete: false },
  });
});
