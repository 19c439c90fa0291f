/**
 * An export of 200,000 rows, read as slowly as a client likes: how many rows a second, and how much memory it takes
 * beyond what the process had. `npx tsx bench/export.ts`
 */
import { setImmediate as turn } from "node:timers/promises";
import postgres from "postgres";
import { contextFor } from "@/lib/context";
import { exportColumns } from "@/lib/core/export/column";
import { exportVerifications } from "@/lib/exports/export-verifications";
import { withScratchDatabase } from "./support/scratch";

const rows = 200_000;

async function fill(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`alter table verifications disable trigger user`;
  await sql`
    with owner as (
      insert into integrations (id, name, environment, created_at) values (gen_random_uuid(), 'Exported', 'live', now())
      returning id
    )
    insert into verifications (id, integration_id, status, first_name, last_name, vendor_data, created_at, updated_at,
      lapses_at)
    select gen_random_uuid(), owner.id, 'approved', 'Name ' || n, 'Surname ' || n, md5(n::text),
      now() - n * interval '1 second', now(), now() from owner, generate_series(1, ${rows}::int) n`;
  await sql`analyze verifications`;
  await sql.end();
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

await withScratchDatabase(async (url) => {
  await fill(url);
  const actor = { kind: "user", id: crypto.randomUUID(), name: "Bench", role: "administrator" } as const;
  const ctx = contextFor(actor, { integrationIds: "all" });
  const { stream } = await exportVerifications(ctx, {
    ...{ format: "csv", columns: [...exportColumns], zone: "Europe/Tallinn", bom: false },
    listing: { filter: {}, sort: "created", direction: "descending" },
  });
  globalThis.gc?.();
  const before = process.memoryUsage();
  const begun = performance.now();
  let [bytes, lines, heap, resident, largest] = [0, 0, 0, 0, 0];
  for await (const piece of stream) {
    bytes += piece.length;
    lines += piece.reduce((sum, byte) => sum + Number(byte === 10), 0);
    largest = Math.max(largest, piece.length);
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed - before.heapUsed);
    resident = Math.max(resident, now.rss - before.rss);
    await turn();
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${lines - 1} rows, ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s`);
  console.log(`${Math.round(lines / seconds)} rows a second, largest piece ${Math.round(largest / 1000)} kB`);
  console.log(
    `memory at most ${megabytes(heap)} MB of heap and ${megabytes(resident)} MB in all above the start`,
  );
});
