import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Db } from "@/db/client";
import { applicationUrl, locateCluster } from "@/db/embedded/cluster";
import { pickPort } from "@/db/embedded/port";
import { clientOf } from "./client";
import { startInstallation } from "./installation";
import { familyOf, postmasterOf } from "./processes";
import { startReceiver } from "./receiver";

const keys = {
  apiKey: "0d5f9a38-6c1f-4f0e-8f57-3f6a3f1f8a01",
  sharedSecret: "8a4c4d0e-1f5b-4b0f-9d61-2f9e7c3b5a02",
};

/** An installation of its own, with nothing in it, that can be killed at any moment and started again. */
export async function startDoomed() {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-doomed-"));
  const receiver = await startReceiver();
  const port = await pickPort();
  const origin = `http://localhost:${port}`;
  const values = {
    ...{ PORT: String(port), PUBLIC_URL: origin, DATA_DIR: folder, SEED_DEMO: "false", WORKER: "true" },
    ...{ ADMIN_EMAIL: "admin@proofdesk.test", ADMIN_PASSWORD: "not used by anybody" },
    ...{ SEED_API_KEY: keys.apiKey, SEED_SHARED_SECRET: keys.sharedSecret },
    ...{ SEED_WEBHOOK_URL: receiver.url, ALLOW_PRIVATE_WEBHOOKS: "true", LOG_LEVEL: "warn" },
  };
  let running = await startInstallation(values);

  const family = () => familyOf(running.child.pid ?? Number.NaN);
  /** Whoever follows a parent that is killed may be gone before its turn. */
  const kill = (pid: number) => {
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
    }
  };
  return {
    ...{ keys, origin, receiver, client: clientOf(origin, keys) },
    restart: async () => {
      running = await startInstallation(values);
    },
    /** Nobody gets to finish or to say anything: first who could start the others again, then the database. */
    kill: async () => {
      const postmaster = postmasterOf(folder);
      const database = new Set(familyOf(postmaster).map(({ pid }) => pid));
      const others = family().filter(({ pid }) => !database.has(pid));
      const ended = once(running.child, "exit");
      for (const { pid } of others) kill(pid);
      kill(postmaster);
      await ended;
      return others.length + 1;
    },
    /** The worker alone; the installation starts another. */
    killWorker: () => {
      const [worker] = family().filter(({ command }) => command.includes("worker.ts"));
      if (!worker) throw new Error("There is no worker.");
      kill(worker.pid);
    },
    /** Looks into the database without taking part in keeping it alive. */
    inside: async <T>(look: (db: Db) => Promise<T>) => {
      const { db, close } = connect(applicationUrl(locateCluster(folder)), { max: 2 });
      const seen = await look(db);
      await close();
      return seen;
    },
    stop: async () => {
      await running.stop();
      await receiver.close();
      await rm(folder, { recursive: true });
    },
  };
}
export type Doomed = Awaited<ReturnType<typeof startDoomed>>;
