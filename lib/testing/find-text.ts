import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

/** The tables, of ours and of the job queue, in which a row says a text anywhere: names, JSON, bytes. */
export async function tablesThatSay(db: Db, text: string): Promise<string[]> {
  const tables = await db.execute<{ schema: string; name: string }>(sql`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 2`);
  const hex = Buffer.from(text).toString("hex");
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const table = sql`${sql.identifier(schema)}.${sql.identifier(name)}`;
    const [row] = await db.execute(sql`
      select 1 from ${table} said where said::text ilike ${`%${text}%`} or said::text ilike ${`%${hex}%`} limit 1`);
    if (row) found.push(name);
  }
  return found;
}

/** The files below a folder whose name or bytes say a text. */
export async function filesThatSay(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.includes(text) || (await readFile(path)).includes(text)) found.push(path);
  }
  return found;
}
