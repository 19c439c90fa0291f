import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@/db/client";
import { attachEmbedded } from "@/db/embedded/attach";
import { migrateDatabase } from "@/db/migrate";
import { type Ctx, contextFor } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";

type Fresh = {
  ctx: Ctx;
  url: string;
  /** Of the tables' owner. */
  migrationUrl: string;
  stop: () => Promise<void>;
};

/** An empty database server of its own, for tests about a whole installation. */
export async function startFreshDatabase(): Promise<Fresh> {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-fresh-"));
  const { url, migrationUrl, detach } = await attachEmbedded(folder);
  await migrateDatabase(migrationUrl, url);
  const { db, close } = connect(url, { max: 4 });
  const stop = async () => {
    await close();
    await detach();
    await rm(folder, { recursive: true });
  };
  return { ctx: { ...contextFor(systemActor, { integrationIds: "all" }), db }, url, migrationUrl, stop };
}
