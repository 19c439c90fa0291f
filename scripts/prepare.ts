import { accessSync, constants, mkdirSync } from "node:fs";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase, OldDatabase } from "@/db/migrate";
import { type Env, env, provideEnv, type RuntimeEnv } from "@/lib/env";
import { log } from "@/lib/log";
import type { Lifetime } from "./lifetime";
import { Refusal } from "./refusal";
import { keepSecrets } from "./secrets";

function openDataFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Refusal(
      `The data folder ${folder} cannot be written to (${error.code}): set DATA_DIR to another.`,
    );
  }
}

async function startEmbedded(folder: string, lifetime: Lifetime) {
  const attaching = attachEmbedded(folder, () => log.warn("The database was gone and is started again"));
  await lifetime.onEnd(async () => (await attaching).detach());
  const { url, migrationUrl, abandon } = await attaching;
  await lifetime.onEnd(async () => {}, abandon);
  return { url, migrationUrl };
}

/** The operator's own database, by the two addresses that they have given. */
function givenDatabase({ DATABASE_URL, MIGRATION_DATABASE_URL }: Env) {
  if (DATABASE_URL) return { url: DATABASE_URL, migrationUrl: MIGRATION_DATABASE_URL ?? DATABASE_URL };
  if (MIGRATION_DATABASE_URL)
    throw new Refusal("MIGRATION_DATABASE_URL is set and DATABASE_URL is not, but it goes with it.");
  return undefined;
}

async function migrate(url: string, applicationUrl: string, isOurs: boolean) {
  try {
    await migrateDatabase(url, applicationUrl);
  } catch (error) {
    if (error instanceof OldDatabase)
      throw new Refusal(
        "The database is not of this version, and the role of DATABASE_URL may not change that: set MIGRATION_DATABASE_URL.",
      );
    if (
      isOurs ||
      !(
        error instanceof Error &&
        "code" in error &&
        /^(E[A-Z]+|28...|3D000|CONNECT_TIMEOUT)$/.test(String(error.code))
      )
    )
      throw error;
    const { host, pathname } = new URL(url);
    throw new Refusal(
      `The database ${host}${pathname} of ${url === applicationUrl ? "" : "MIGRATION_"}DATABASE_URL cannot be used: ${error.message} (${error.code}).`,
    );
  }
}

/** Everything that must be there before anything is served: folder, keys, a database of this version. */
export async function prepare(given: Env, lifetime: Lifetime): Promise<RuntimeEnv> {
  openDataFolder(given.DATA_DIR);
  const kept = await keepSecrets(given.DATA_DIR);
  const { url, migrationUrl } = givenDatabase(given) ?? (await startEmbedded(given.DATA_DIR, lifetime));
  await migrate(migrationUrl, url, !given.DATABASE_URL);
  provideEnv({
    PORT: String(given.PORT),
    DATA_DIR: given.DATA_DIR,
    DATABASE_URL: url,
    // What runs from here on needs no owner: children find the database of this version.
    MIGRATION_DATABASE_URL: "",
    PUBLIC_URL: given.PUBLIC_URL,
    AUTH_SECRET: given.AUTH_SECRET ?? kept.AUTH_SECRET,
    ENCRYPTION_KEY: given.ENCRYPTION_KEY ?? kept.ENCRYPTION_KEY,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return env();
}
