import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import postgres from "postgres";
import { grantToApplication } from "./grant";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Any number, the same for all who migrate. */
const lock = 7_276_133;

const silent = new Logger(() => () => {});

/** The role may not migrate, and what it found is not of this version. */
export class OldDatabase extends Error {
  override readonly name = "OldDatabase";
}

async function mayMigrate(sql: postgres.Sql): Promise<boolean> {
  const [row] = await sql`select has_database_privilege(current_database(), 'create') as may`;
  return row?.may === true;
}

/** For a role that owns nothing: somebody else has brought the database to this version, or it cannot be used. */
async function requireCurrent(sql: postgres.Sql) {
  const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as is_there`;
  const [row] = table?.is_there
    ? await sql`select max(created_at)::float8 as newest from drizzle.__drizzle_migrations`
    : [];
  if ((row?.newest ?? 0) < newest) throw new OldDatabase("The database is not of this version.");
}

async function grant(sql: postgres.Sql, applicationUrl: string) {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  const [row] = await sql`select current_user as name`;
  if (role && role !== row?.name) await grantToApplication(sql, role);
}

/**
 * Brings our tables and the job queue's to this version, as their owner, and lets the role of `applicationUrl` use
 * them. Several processes may do so at once.
 */
export async function migrateDatabase(url: string, applicationUrl = url) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    if (!(await mayMigrate(client))) return await requireCurrent(client);
    await client`select pg_advisory_lock(${lock})`;
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: url, logger: silent });
    await grant(client, applicationUrl);
  } finally {
    await client.end();
  }
}
