import { join } from "node:path";
import postgres from "postgres";
import { withScratchDatabase } from "./scratch";
import { fillTable } from "./table-fill";

/**
 * Runs `work` on a database with so many verifications. Where a folder is named the database stays in it, and the next
 * run finds it filled.
 */
export function withFilledDatabase(
  rows: number,
  keptIn: string | undefined,
  work: (url: string) => Promise<void>,
) {
  return withScratchDatabase(
    async (url) => {
      const startedAt = performance.now();
      const sql = postgres(url, { max: 1 });
      const [known] = await sql`select 1 from integrations limit 1`;
      if (!known) await fillTable(url, rows);
      const [row] = await sql`select pg_size_pretty(pg_database_size(current_database())) as size`;
      await sql.end();
      const seconds = Math.round((performance.now() - startedAt) / 1000);
      console.log(
        `${rows.toLocaleString("en")} rows: ${row?.size}, ${known ? "kept" : `filled in ${seconds} s`}`,
      );
      await work(url);
    },
    keptIn && join(keptIn, String(rows)),
  );
}
