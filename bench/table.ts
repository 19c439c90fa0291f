/**
 * What the verifications table asks of the database at 1,000,000 rows against 10,000, as ratios within one run:
 * `npx tsx bench/table.ts`
 */
import { createHash } from "node:crypto";
import postgres from "postgres";
import { connect, type Db } from "@/db/client";
import { selectVerifications } from "@/db/queries/verification-list";
import { sumTotals } from "@/db/queries/verification-totals";
import type { VerificationListing } from "@/lib/core/verification/listing";
import { median, quantile, withScratchDatabase } from "./support/scratch";

const everything = { integrationIds: "all" } as const;
const rounds = 200;

const firstPage: VerificationListing = { filter: {}, sort: "created", direction: "descending", limit: 51 };

/** `at` is the share of the way through the table's two years, so that no page is read twice. */
const questions: Record<string, (db: Db, integrationId: string, at: number) => Promise<unknown>> = {
  "first page": (db) => selectVerifications(db, everything, firstPage),
  "tab: review": (db) => selectVerifications(db, everything, { ...firstPage, status: "review" }),
  "one integration": (db, integrationId) =>
    selectVerifications(db, everything, { ...firstPage, filter: { integrationIds: [integrationId] } }),
  "one integration, tab: declined": (db, integrationId) =>
    selectVerifications(db, everything, {
      ...firstPage,
      status: "declined",
      filter: { integrationIds: [integrationId] },
    }),
  "page somewhere deep": (db, _, at) => {
    const value = new Date(Date.UTC(2025, 0, 1) + at * 730 * 86_400_000).toISOString();
    const after = { value, id: "80000000-0000-4000-8000-000000000000" };
    return selectVerifications(db, everything, { ...firstPage, page: { after } });
  },
  "sorted by name": (db) =>
    selectVerifications(db, everything, { ...firstPage, sort: "name", direction: "ascending" }),
  "search: part of a reference": (db, _, at) => {
    const reference = createHash("md5")
      .update(String(Math.floor(at * 9_000) + 1))
      .digest("hex");
    return selectVerifications(db, everything, { ...firstPage, filter: { search: reference.slice(4, 20) } });
  },
  "tab counts, exact": (db) => sumTotals(db, everything, {}, { dimension: "all", values: [""] }),
};

const statuses =
  "approved declined review submitted started created resubmission_requested expired abandoned";

async function fill(url: string, rows: number) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`truncate verifications, integrations, verification_counts cascade`;
  await sql`
    insert into integrations (id, name, environment, created_at)
    select gen_random_uuid(), 'Integration ' || i, 'live', now() from generate_series(1, 20) i`;
  // One transaction that counts a million rows one by one would read its own dead counters a million times.
  await sql`alter table verifications disable trigger user`;
  await sql`
    with owners as (select array_agg(id) as ids from integrations)
    insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, document_type,
      document_country, created_at, updated_at, lapses_at)
    select gen_random_uuid(), ids[1 + floor(20 * power(random(), 2))::int], status::verification_status,
      'First' || (i::bigint * 7919 % 5000), 'Last' || (i::bigint * 104729 % 20000), md5(i::text), 'passport',
      'EE', moment, moment, moment + interval '7 days'
    from owners, lateral (
      select i, timestamptz '2025-01-01' + random() * interval '730 days' as moment,
        (string_to_array(${statuses}, ' '))[1 + floor(9 * power(random(), 2))::int] as status
      from generate_series(1, ${rows}::int) i
    ) row`;
  await sql`
    insert into verification_counts (integration_id, status, slot, total)
    select integration_id, status, slot, count(*) from (
      select integration_id, status, hashtext(id::text) & 15 as slot from verifications
    ) row group by integration_id, status, slot`;
  await sql`alter table verifications enable trigger user`;
  await sql`vacuum analyze`;
  const [owner] = await sql`select id from integrations limit 1`;
  await sql.end();
  return String(owner?.id);
}

async function measure(url: string, rows: number) {
  const integrationId = await fill(url, rows);
  const { db, close } = connect(url, { max: 1 });
  const times: Record<string, number[]> = {};
  for (const [name, ask] of Object.entries(questions)) {
    for (let warm = 0; warm < 20; warm++) await ask(db, integrationId, warm / 20);
    times[name] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await ask(db, integrationId, round / rounds);
      times[name].push(performance.now() - start);
    }
  }
  await close();
  return times;
}

await withScratchDatabase(async (url) => {
  const small = await measure(url, 10_000);
  const large = await measure(url, 1_000_000);
  console.log(`milliseconds, median (and 99 of 100) of ${rounds} queries of 50 rows`);
  for (const name of Object.keys(questions)) {
    const [few, many] = [small[name] ?? [], large[name] ?? []];
    console.log(
      name.padEnd(32),
      `10,000 rows ${median(few).toFixed(2)} (${quantile(few, 0.99).toFixed(2)})`.padEnd(28),
      `1,000,000 rows ${median(many).toFixed(2)} (${quantile(many, 0.99).toFixed(2)})`.padEnd(32),
      `ratio ${(median(many) / median(few)).toFixed(2)}`,
    );
  }
});
