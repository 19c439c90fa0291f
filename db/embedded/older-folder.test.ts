import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test } from "vitest";
import { migrateDatabase } from "../migrate";
import { attachEmbedded } from "./attach";

/** As it was made when there was one user for everything. */
async function forgetRuntimeUser(folder: string, isDropped: boolean) {
  const file = join(folder, "postgres.json");
  const { runtimePassword: _, ...older } = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify(older));
  const { port, ownerPassword } = older;
  const sql = postgres(`postgres://postgres:${ownerPassword}@127.0.0.1:${port}/proofdesk`, { max: 1 });
  if (isDropped) {
    await sql`drop owned by proofdesk_app`;
    await sql`drop role proofdesk_app`;
  }
  await sql.end();
}

test("a folder from before the second user gets it, and keeps what it holds", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-older-"));
  for (const isDropped of [true, false]) {
    const first = await attachEmbedded(folder);
    await migrateDatabase(first.migrationUrl, first.url);
    await forgetRuntimeUser(folder, isDropped);
    await first.detach();
    const second = await attachEmbedded(folder);
    await migrateDatabase(second.migrationUrl, second.url);
    const sql = postgres(second.url, { max: 1 });
    const [row] = await sql`select current_user as name, count(*)::int as entries from audit_entries`;
    await expect(sql`delete from audit_entries`).rejects.toThrow("permission denied");
    await sql.end();
    await second.detach();
    expect(row).toEqual({ name: "proofdesk_app", entries: 0 });
  }
  await rm(folder, { recursive: true });
});
