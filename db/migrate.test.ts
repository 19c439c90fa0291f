import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test } from "vitest";
import { attachEmbedded } from "./embedded/attach";
import { migrateDatabase } from "./migrate";

test("several who migrate an empty database at once all succeed, each migration runs once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-migrate-"));
  const { url, migrationUrl, detach } = await attachEmbedded(folder);
  await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(migrationUrl, url)));
  const sql = postgres(url, { max: 1 });
  const [twice] = await sql`
    select hash from drizzle.__drizzle_migrations group by hash having count(*) > 1`;
  const [queue] = await sql`select count(*)::int as migrations from graphile_worker.migrations`;
  await sql.end();
  await detach();
  await rm(folder, { recursive: true });
  expect(twice).toBeUndefined();
  expect(queue?.migrations).toBeGreaterThan(0);
});
