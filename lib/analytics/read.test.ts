import { eq, isNull, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { verifications } from "@/db/schema/verifications";
import type { Ctx } from "@/lib/context";
import { type AnalyticsFilter, dimensions } from "@/lib/core/analytics/figures";
import { bucketGrowth, quantile } from "@/lib/core/analytics/histogram";
import { dayAt, dayStartAt } from "@/lib/core/time/zoned";
import { verificationStatuses } from "@/lib/core/verification/status";
import { createIntegration } from "@/lib/integrations/create";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { countFunnel, lengthsIn, type Row } from "@/lib/testing/recount";
import { readAnalytics } from "./read";
import { refreshAnalytics } from "./refresh";

let ctx: Ctx;
const integrationIds: string[] = [];

beforeAll(async () => {
  const fresh = await startFreshDatabase();
  ctx = fresh.ctx;
  for (const environment of ["live", "live", "test"] as const) {
    const { integration } = await createIntegration(ctx, { name: environment, environment });
    integrationIds.push(integration.id);
  }
  return fresh.stop;
});

const minutes = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { freq: 3 });
const facts = fc
  .record({
    integration: fc.integer({ min: 0, max: 2 }),
    status: fc.constantFrom(...verificationStatuses),
    currentDocumentCountry: fc.constantFrom("EE", "LV", null),
    currentDocumentType: fc.constantFrom("passport" as const, "id_card" as const, null),
    currentReason: fc.constantFrom("face_mismatch" as const, "selfie_missing" as const, null),
    // Around the ends of months and days.
    minute: fc.integer({ min: 0, max: 100 * 1440 }),
    ...{ started: minutes(60), submitted: minutes(5000), decided: minutes(90_000) },
  })
  .map(({ integration, minute, started, submitted, decided, ...rest }) => {
    const createdAt = new Date(Date.UTC(2026, 7, 25, 0, minute));
    const later = (wait: number | null) => (wait === null ? null : new Date(+createdAt + wait * 60_000));
    const times = { startedAt: later(started), submittedAt: later(submitted), decidedAt: later(decided) };
    return { ...rest, ...times, createdAt, integrationId: () => integrationIds[integration] ?? "" };
  });

const step = fc.record({
  facts,
  deed: fc.constantFrom(
    "insert",
    "insert",
    "insert",
    "insert",
    "update",
    "time",
    "hide",
    "redact",
    "remove",
    "refresh",
  ),
  at: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function write(steps: readonly Step[]) {
  const ids: string[] = [];
  for (const { facts, deed, at } of steps) {
    const { integrationId, createdAt, ...rest } = facts;
    const id = ids[at % Math.max(1, ids.length)];
    const own = eq(verifications.id, id ?? "");
    if (deed === "refresh") await refreshAnalytics(ctx, new Date());
    else if (deed === "insert" || !id) {
      const made = crypto.randomUUID();
      ids.push(made);
      const row = { ...rest, id: made, integrationId: integrationId(), createdAt, lapsesAt: createdAt };
      await ctx.db.insert(verifications).values(row);
    } else if (deed === "update") await ctx.db.update(verifications).set(rest).where(own);
    else if (deed === "time")
      await ctx.db.update(verifications).set({ decidedAt: rest.decidedAt }).where(own);
    else if (deed === "hide") await ctx.db.update(verifications).set({ deletedAt: new Date() }).where(own);
    else if (deed === "redact") await ctx.db.update(verifications).set({ redactedAt: new Date() }).where(own);
    else await ctx.db.delete(verifications).where(own);
  }
}

const columns = {
  integration: "integrationId",
  country: "currentDocumentCountry",
  document: "currentDocumentType",
} as const;

async function look(
  filter: AnalyticsFilter,
  range: { from: Date; to: Date },
  before: { from: Date; to: Date },
  timeZone: string,
) {
  const found = await readAnalytics(ctx, filter, { range, before }, timeZone);
  const every = await ctx.db.select().from(verifications).where(isNull(verifications.deletedAt));
  const environments = ["live", "live", "test"];
  const within = ({ from, to }: typeof range) =>
    every.filter(
      (row) =>
        row.createdAt >= from &&
        row.createdAt < to &&
        environments[integrationIds.indexOf(row.integrationId)] === filter.environment &&
        (!filter.integrationId || row.integrationId === filter.integrationId) &&
        (!filter.country || row.currentDocumentCountry === filter.country) &&
        (!filter.documentType || row.currentDocumentType === filter.documentType),
    );
  const rows = within(range);
  expect(found.funnel).toEqual(countFunnel(rows));
  expect(found.before?.funnel).toEqual(countFunnel(within(before)));
  // The middle of a bucket lies in it, however the two sides round at its edges.
  const [told, counted] = [found.lengths.p90 ?? 0, quantile(lengthsIn(rows), 0.9) ?? 0];
  expect(Math.abs(told - counted)).toBeLessThanOrEqual(counted * (bucketGrowth - 1) + 1e-6);
  for (const { status, reason, total } of found.reasons)
    expect(total).toBe(rows.filter((row) => row.status === status && row.currentReason === reason).length);
  const hasReason = (row: Row) => row.currentReason && /declined|resubmission/.test(row.status);
  expect(found.reasons.reduce((sum, { total }) => sum + total, 0)).toBe(rows.filter(hasReason).length);
  for (const dimension of dimensions) {
    const values = new Set(rows.map((row) => row[columns[dimension]] ?? ""));
    expect(new Set(found.breakdowns[dimension].map(({ value }) => value))).toEqual(values);
    for (const { value, funnel } of found.breakdowns[dimension])
      expect(funnel).toEqual(countFunnel(rows.filter((row) => (row[columns[dimension]] ?? "") === value)));
  }
  for (const { from, to, created, approved, declined } of found.points) {
    const own = countFunnel(within({ from: new Date(from), to: new Date(to) }));
    expect({ created, approved, declined }).toEqual({
      created: own.created,
      approved: own.approved,
      declined: own.declined,
    });
  }
  expect(found.points.reduce((sum, { created }) => sum + created, 0)).toBe(rows.length);
}

const question = fc.record({
  filter: fc.record({
    environment: fc.constantFrom("live" as const, "test" as const),
    integration: fc.constantFrom(undefined, undefined, 0, 2),
    country: fc.constantFrom(undefined, undefined, "EE"),
    documentType: fc.constantFrom(undefined, undefined, "passport"),
  }),
  timeZone: fc.constantFrom("UTC", "Europe/Tallinn", "Asia/Kathmandu", "America/New_York"),
  first: fc.integer({ min: 0, max: 95 }),
  days: fc.constantFrom(1, 7, 30, 90),
});

test("kept figures are what counting gives, whatever has changed, for any days in any zone", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.array(question, { minLength: 4, maxLength: 4 }),
      async (steps, questions) => {
        await write(steps);
        await refreshAnalytics(ctx, new Date());
        for (const {
          filter: { integration, ...filter },
          timeZone,
          first,
          days,
        } of questions) {
          const day = dayAt(new Date(Date.UTC(2026, 7, 25 + first)), timeZone);
          const start = (offset: number) => dayStartAt(day, timeZone, offset) ?? new Date();
          const integrationId = integration === undefined ? undefined : integrationIds[integration];
          const [range, before] = [
            { from: start(0), to: start(days) },
            { from: start(-days), to: start(0) },
          ];
          await look({ ...filter, integrationId }, range, before, timeZone);
        }
      },
    ),
    { numRuns: 12 },
  );
});

test("what has been counted is marked no more, and the page can tell how fresh it is", async () => {
  const now = new Date("2026-11-20T12:00:00Z");
  await refreshAnalytics(ctx, now);
  const [left] = await ctx.db.execute(sql`select * from analytics_dirty`);
  expect(left).toBeUndefined();
  const all = { range: { from: new Date("2026-01-01"), to: now }, before: undefined };
  expect((await readAnalytics(ctx, { environment: "live" }, all, "UTC")).asOf).toEqual(now);
});

test("nobody is told of integrations out of reach", async () => {
  const [mine = "", other = ""] = integrationIds;
  const createdAt = new Date("2027-03-01T10:00:00Z");
  const row = { status: "created", createdAt, lapsesAt: createdAt } as const;
  await ctx.db
    .insert(verifications)
    .values([mine, other, other].map((integrationId) => ({ ...row, integrationId })));
  await refreshAnalytics(ctx, new Date());
  const own = { ...ctx, scope: { integrationIds: [mine] as const } };
  for (const [from, to] of [
    ["2027-03-01T00:00Z", "2027-03-02T00:00Z"],
    ["2027-03-01T09:00Z", "2027-03-01T11:00Z"],
  ]) {
    const period = { range: { from: new Date(from ?? ""), to: new Date(to ?? "") }, before: undefined };
    const told = await readAnalytics(own, { environment: "live" }, period, "UTC");
    expect(told.funnel.created).toBe(1);
    expect(told.breakdowns.integration.map(({ value }) => value)).toEqual([mine]);
    const asked = await readAnalytics(own, { environment: "live", integrationId: other }, period, "UTC");
    expect(asked.funnel.created).toBe(0);
    expect(asked.points.every(({ created }) => created === 0)).toBe(true);
  }
});
