import { sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { countMatches } from "@/db/queries/verification-counts";
import { sumTotals } from "@/db/queries/verification-totals";
import { users } from "@/db/schema/users";
import { verifications } from "@/db/schema/verifications";
import { type Ctx, inTransaction } from "@/lib/context";
import { keptCount } from "@/lib/core/verification/kept-count";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import { verificationStatuses } from "@/lib/core/verification/status";
import { createIntegration } from "@/lib/integrations/create";
import { startFreshDatabase } from "@/lib/testing/fresh-database";
import { chartVerifications } from "./chart";
import { foldCounts } from "./fold";

let ctx: Ctx;
let integrationIds: string[] = [];
const person = "1c9ce0a3-5f4f-4c57-9f5c-3d9f6f2c1b12";

beforeAll(async () => {
  const fresh = await startFreshDatabase();
  ctx = fresh.ctx;
  for (const environment of ["live", "test"] as const) {
    const { integration } = await createIntegration(ctx, { name: environment, environment });
    integrationIds.push(integration.id);
  }
  await ctx.db
    .insert(users)
    .values({ id: person, email: "reviewer@example.com", name: "Reviewer", role: "reviewer" });
  return fresh.stop;
});
afterAll(() => {
  integrationIds = [];
});

/** Days around the ends of months, and hours around midnight. */
const created = fc
  .record({ day: fc.integer({ min: -2, max: 40 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) => new Date(Date.UTC(2026, 9, 1 + day, 0, minute)));

const facts = fc.record({
  integrationId: fc.integer({ min: 0, max: 1 }),
  status: fc.constantFrom(...verificationStatuses),
  currentDocumentCountry: fc.constantFrom("EE", "LV", null),
  currentDocumentType: fc.constantFrom("passport" as const, "id_card" as const, null),
  currentReason: fc.constantFrom("face_mismatch" as const, "selfie_missing" as const, null),
  assigneeId: fc.constantFrom(person, null),
  createdAt: created,
});

const step = fc.record({
  facts,
  deed: fc.constantFrom("insert", "insert", "insert", "update", "update", "hide", "remove", "give up"),
  at: fc.nat(),
});

const filters: ResolvedFilter[] = [
  {},
  { environment: "live" },
  { countries: ["EE"] },
  { countries: ["EE", "LV"], statuses: ["review", "approved"] },
  { documentTypes: ["passport"] },
  { reasons: ["face_mismatch"], environment: "test" },
  { assignees: [person] },
  { assignees: [person, "none"] },
  { from: new Date("2026-10-01T00:00:00Z") },
  { from: new Date("2026-09-30T21:17:30Z"), to: new Date("2026-11-02T04:00:00.001Z") },
  { to: new Date("2026-10-12T22:00:00Z"), environment: "live" },
];

const scope = { integrationIds: "all" } as const;
const byStatus = (found: readonly { status: string; total: number }[]) =>
  Object.fromEntries(found.filter(({ total }) => total !== 0).map(({ status, total }) => [status, total]));

/** In one snapshot, whatever others do meanwhile. */
async function look(db: Db) {
  for (const filter of [...filters, ...integrationIds.map((id) => ({ integrationIds: [id] }))]) {
    const kept = keptCount(filter);
    if (!kept) throw new Error("counts of this are kept");
    const [known, counted] = [
      await sumTotals(db, scope, filter, kept),
      (await countMatches(db, scope, filter, 1e6)).totals,
    ];
    expect(byStatus(known), JSON.stringify(filter)).toEqual(byStatus(counted));
  }
}

const atOnce = (work: (db: Db) => Promise<void>) =>
  ctx.db.transaction(work, { isolationLevel: "repeatable read" });

class GivenUp extends Error {}

async function write(steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[]) {
  const ids: string[] = [];
  for (const { facts, deed, at } of steps) {
    const row = { ...facts, integrationId: integrationIds[facts.integrationId] ?? "" };
    const id = ids[at % Math.max(ids.length, 1)];
    if (deed === "insert" || !id) {
      const made = crypto.randomUUID();
      ids.push(made);
      await ctx.db.insert(verifications).values({ ...row, id: made, lapsesAt: row.createdAt });
    } else if (deed === "remove") await ctx.db.execute(sql`delete from verifications where id = ${id}`);
    else {
      const change =
        deed === "hide"
          ? sql`deleted_at = now()`
          : sql`current_document_country = 'EE', status = ${row.status},
        assignee_id = ${row.assigneeId}, current_reason = ${row.currentReason}`;
      await inTransaction(ctx, async ({ db }) => {
        await db.execute(sql`update verifications set ${change} where id = ${id}`);
        if (deed === "give up") throw new GivenUp();
      }).catch((error: unknown) => {
        if (!(error instanceof GivenUp)) throw error;
      });
    }
  }
}

test("kept counts are what counting gives, at every look, while many write and changes are folded", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 40 }), { minLength: 3, maxLength: 3 }),
      async (scripts) => {
        let isWriting = true;
        const writing = Promise.all(scripts.map(write)).finally(() => {
          isWriting = false;
        });
        const folding = (async () => {
          while (isWriting) await foldCounts(ctx);
        })();
        while (isWriting) await atOnce(look);
        await Promise.all([writing, folding]);
        await foldCounts(ctx);
        await atOnce(look);
        const [left] = await ctx.db.execute<{ left: number }>(sql`
        select count(*)::int as left from verification_changes`);
        expect(left?.left).toBe(0);
      },
    ),
    { numRuns: 6 },
  );
});

test("the time chart shows what the counts of its days say, in any zone", async () => {
  const range = { from: new Date("2026-10-02T00:00:00Z"), to: new Date("2026-11-05T00:00:00Z") };
  for (const timeZone of ["UTC", "Europe/Tallinn", "Asia/Kathmandu", "America/New_York"])
    for (const bucket of ["hour", "day", "month"] as const) {
      const points = await chartVerifications(ctx, { environment: "live" }, { bucket, timeZone, ...range });
      expect(points[0]?.from.getTime()).toBeLessThanOrEqual(range.from.getTime());
      for (const { from, to, total, isExact, byStatus: statuses } of bucket === "hour"
        ? points.slice(0, 24)
        : points) {
        const { totals: counted } = await countMatches(ctx.db, scope, { environment: "live", from, to }, 1e6);
        expect(byStatus(Object.entries(statuses).map(([status, total]) => ({ status, total })))).toEqual(
          byStatus(counted),
        );
        expect({ total, isExact }).toEqual({
          total: counted.reduce((sum, { total }) => sum + total, 0),
          isExact: true,
        });
      }
    }
});

test("where no counts are kept the chart tells what it has seen", async () => {
  const range = { from: new Date("2026-10-02T00:00:00Z"), to: new Date("2026-11-05T00:00:00Z") };
  const chart = { bucket: "day", timeZone: "Europe/Tallinn", ...range } as const;
  const points = await chartVerifications(ctx, { countries: ["EE"] }, chart);
  for (const { from, to, total } of points) {
    const { totals: counted } = await countMatches(ctx.db, scope, { countries: ["EE"], from, to }, 1e6);
    expect(total).toBe(counted.reduce((sum, { total }) => sum + total, 0));
  }
});
