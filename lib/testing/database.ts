import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase } from "@/db/migrate";
import { provideEnv, readEnv } from "@/lib/env";

/** What one worker has for itself. */
export type Place = { DATABASE_URL: string; DATA_DIR: string };

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

async function startPlace() {
  const { url, migrationUrl, stop } = await startDatabase();
  await migrateDatabase(migrationUrl, url);
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-test-files-"));
  return {
    place: { DATABASE_URL: url, DATA_DIR: folder } satisfies Place,
    stop: async () => {
      await rm(folder, { recursive: true });
      await stop();
    },
  };
}

/** Vitest runs this once: gives each worker a migrated database, and all tests keys of their own. */
export default async function setUp({ config, provide }: TestProject) {
  const started = await Promise.all(Array.from({ length: config.maxWorkers }, startPlace));
  provide(
    "places",
    started.map(({ place }) => place),
  );
  provideEnv({
    AUTH_SECRET: randomBytes(32).toString("base64"),
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "error",
  });
  return async () => {
    for (const { stop } of started) await stop();
  };
}
