/**
 * What the page of analytics asks of the database at 10,000,000 rows: `npx tsx bench/analytics.ts [rows] [folder]`. Filling
 * takes a while, and about 2 GB of disk per million rows; a folder keeps what was filled for the next run.
 */
import { sql } from "drizzle-orm";
import { connect } from "@/db/client";
import { readAnalytics } from "@/lib/analytics/read";
import { refreshAnalytics } from "@/lib/analytics/refresh";
import { type Ctx, contextFor } from "@/lib/context";
import type { AnalyticsFilter } from "@/lib/core/analytics/figures";
import { type PeriodName, resolvePeriod } from "@/lib/core/analytics/period";
import { systemActor } from "@/lib/core/identity/actor";
import { withFilledDatabase } from "./support/filled";
import { processorTime } from "./support/processor-time";
import { median, quantile } from "./support/scratch";

const rows = Number(process.argv[2] ?? 10_000_000);
const [rounds, warmUps] = [20, 3];
/** The filling ends with 2026. */
const now = new Date("2026-12-29T09:30:00Z");
const timeZone = "Europe/Tallinn";

const questions: Record<string, { period: PeriodName; filter?: Partial<AnalyticsFilter> }> = {
  "30 days": { period: "30d" },
  "30 days of a country": { period: "30d", filter: { country: "EE" } },
  "12 months": { period: "12m" },
  "12 months of a country": { period: "12m", filter: { country: "EE" } },
  "all time": { period: "all" },
  "all time of a country": { period: "all", filter: { country: "EE" } },
  "all time of a country and a document": {
    period: "all",
    filter: { country: "EE", documentType: "passport" },
  },
};

/** Marks every day, as the migration does, and counts until nothing is left. */
async function countCells(ctx: Ctx) {
  const startedAt = performance.now();
  await ctx.db.execute(sql`
    insert into analytics_dirty (integration_id, day)
    select distinct integration_id, value::date from verification_totals
    where dimension = 'day' and integration_id <> '00000000-0000-0000-0000-000000000000'
    on conflict do nothing`);
  for (let left = 1; left > 0; ) {
    await refreshAnalytics(ctx, now);
    const [row] = await ctx.db.execute<{ left: number }>(
      sql`select count(*)::int as left from analytics_dirty`,
    );
    left = row?.left ?? 0;
  }
  const [told] = await ctx.db.execute<{ cells: number; size: string }>(sql`
    select count(*)::int as cells, pg_size_pretty(pg_total_relation_size('analytics_cells')) as size from analytics_cells`);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${told?.cells.toLocaleString("en")} cells, ${told?.size}, counted in ${seconds} s`);
}

/** One connection asks: what its process spends on a processor is all that is spent. */
async function time(pid: number | undefined, work: () => Promise<unknown>, times: number) {
  const [took, worked]: [number[], number[]] = [[], []];
  for (let round = -warmUps; round < times; round++) {
    const [startedAt, workedBefore] = [performance.now(), processorTime(pid)];
    await work();
    if (round < 0) continue;
    took.push(performance.now() - startedAt);
    worked.push(processorTime(pid) - workedBefore);
  }
  const figure = (value: number) => `${value.toFixed(0)} ms`.padStart(9);
  return `${figure(median(took))}${figure(quantile(took, 0.95))}${figure(median(worked))}`;
}

await withFilledDatabase(rows, process.argv[3], async (url) => {
  const { db, close } = connect(url, { max: 1 });
  const [backend] = await db.execute<{ pid: number }>("select pg_backend_pid() as pid");
  const ctx = { ...contextFor(systemActor, { integrationIds: "all" }), db };
  await countCells(ctx);
  await db.execute(sql`vacuum analyze`);
  console.log(
    `${rows.toLocaleString("en")} rows, ${rounds} rounds: median, 95 of 100, median on the processor`,
  );
  for (const [name, { period, filter }] of Object.entries(questions)) {
    const asked = resolvePeriod(period, {}, timeZone, now);
    const read = () => readAnalytics(ctx, { environment: "live", ...filter }, asked, timeZone);
    console.log(name.padEnd(40) + (await time(backend?.pid, read, rounds)));
  }
  const change = sql`update verifications set status = 'declined' where id in
    (select id from verifications where status = 'review' and created_at > ${now.toISOString()}::timestamptz - interval '1 day' limit 50)`;
  const refresh = async () => {
    await db.execute(change);
    await refreshAnalytics(ctx, now);
  };
  console.log("counting what a minute has changed".padEnd(40) + (await time(backend?.pid, refresh, 5)));
  await close();
});
process.exit(0);
