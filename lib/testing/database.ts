import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase } from "@/db/migrate";
import { provideEnv, readEnv } from "@/lib/env";

async function startDatabase() {
  const { TEST_DATABASE_URL } = readEnv();
  if (TEST_DATABASE_URL)
    return { url: TEST_DATABASE_URL, migrationUrl: TEST_DATABASE_URL, stop: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-test-"));
  const { url, migrationUrl, detach } = await attachEmbedded(folder);
  return {
    url,
    migrationUrl,
    stop: async () => {
      await detach();
      await rm(folder, { recursive: true });
    },
  };
}

/** Vitest runs this once: gives all tests one migrated database, and keys of their own. */
export default async function setUp() {
  const { url, migrationUrl, stop } = await startDatabase();
  await migrateDatabase(migrationUrl, url);
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-test-files-"));
  provideEnv({
    DATABASE_URL: url,
    DATA_DIR: folder,
    AUTH_SECRET: randomBytes(32).toString("base64"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "error",
  });
  return async () => {
    await rm(folder, { recursive: true });
    await stop();
  };
}
