import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase } from "@/db/migrate";
import { provideEnv } from "@/lib/env";

/** Runs `work` on a PostgreSQL of its own, as the owner of its tables; it is gone afterwards, unless a folder is to keep it. */
export async function withScratchDatabase(work: (url: string) => Promise<void>, keptIn?: string) {
  const folder = keptIn ?? (await mkdtemp(join(tmpdir(), "proofdesk-bench-")));
  await mkdir(folder, { recursive: true });
  const { url, migrationUrl, detach } = await attachEmbedded(folder);
  try {
    provideEnv({
      DATABASE_URL: url,
      DATA_DIR: folder,
      AUTH_SECRET: randomBytes(32).toString("base64"),
      ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    });
    await migrateDatabase(migrationUrl, url);
    await work(migrationUrl);
  } finally {
    await detach();
    if (!keptIn) await rm(folder, { recursive: true });
  }
}

export const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

export const median = (values: readonly number[]) => quantile(values, 0.5);
