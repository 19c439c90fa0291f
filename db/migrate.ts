import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Any number, the same for all who migrate. */
const lock = 7_276_133;

const silent = new Logger(() => () => {});

/** Brings our tables and the job queue's to this version. Several processes may do so at once. */
export async function migrateDatabase(url: string) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${lock})`;
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: url, logger: silent });
  } finally {
    await client.end();
  }
}
