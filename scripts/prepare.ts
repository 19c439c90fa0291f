import { accessSync, constants, mkdirSync } from "node:fs";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase } from "@/db/migrate";
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
  const { url, abandon } = await attaching;
  await lifetime.onEnd(async () => {}, abandon);
  return url;
}

async function migrate(url: string, isOurs: boolean) {
  try {
    await migrateDatabase(url);
  } catch (error) {
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
      `The database ${host}${pathname} of DATABASE_URL cannot be used: ${error.message} (${error.code}).`,
    );
  }
}

/** Everything that must be there before anything is served: folder, keys, a database of this version. */
export async function prepare(given: Env, lifetime: Lifetime): Promise<RuntimeEnv> {
  openDataFolder(given.DATA_DIR);
  const kept = await keepSecrets(given.DATA_DIR);
  const url = given.DATABASE_URL ?? (await startEmbedded(given.DATA_DIR, lifetime));
  await migrate(url, !given.DATABASE_URL);
  provideEnv({
    PORT: String(given.PORT),
    DATA_DIR: given.DATA_DIR,
    DATABASE_URL: url,
    PUBLIC_URL: given.PUBLIC_URL,
    AUTH_SECRET: given.AUTH_SECRET ?? kept.AUTH_SECRET,
    ENCRYPTION_KEY: given.ENCRYPTION_KEY ?? kept.ENCRYPTION_KEY,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  return env();
}
