import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  applicationUrl,
  type Cluster,
  createCluster,
  createDatabase,
  locateCluster,
  migrationUrl,
} from "./cluster";
import { exclusively } from "./exclusively";
import { enter, leave, othersIn } from "./presence";
import { ensureServer, findServer, killServer, stopServer } from "./server";

const heartbeat = 1_000;

export type Attachment = {
  /** What the application runs with. */
  url: string;
  /** Of the tables' owner. */
  migrationUrl: string;
  /** Stops the database if no other living process uses it. */
  detach: () => Promise<void>;
  /** The same for someone in a hurry: waits for nothing, and leaves recovery to the next start. */
  abandon: () => void;
};

/** Calls `restart` whenever the server is gone. */
async function watch(cluster: Cluster, restart: () => Promise<void>, { signal }: AbortController) {
  while (!signal.aborted) {
    await sleep(heartbeat, undefined, { signal }).catch(whenAborted);
    if (!signal.aborted && !findServer(cluster)) await restart();
  }
}

function whenAborted(error: Error) {
  if (error.name !== "AbortError") throw error;
}

/**
 * Joins the processes that share the embedded PostgreSQL of `dataFolder`, starting it where none of them has.
 * While attached, a server that dies is started again.
 */
export async function attachEmbedded(dataFolder: string, onRestart = () => {}): Promise<Attachment> {
  mkdirSync(dataFolder, { recursive: true });
  const root = realpathSync(dataFolder);
  const users = join(root, "run");
  const alone = <T>(work: () => Promise<T>) => exclusively(root, work);

  const cluster = await alone(async () => {
    const located = locateCluster(root);
    enter(users);
    await createCluster(located);
    await ensureServer(located);
    await createDatabase(located);
    return located;
  });
  const attached = new AbortController();
  const watching = watch(
    cluster,
    async () => {
      onRestart();
      await alone(() => ensureServer(cluster));
    },
    attached,
  );
  return {
    url: applicationUrl(cluster),
    migrationUrl: migrationUrl(cluster),
    detach: async () => {
      attached.abort();
      await watching;
      await alone(async () => {
        leave(users);
        if (othersIn(users).length === 0) await stopServer(cluster);
      });
    },
    abandon: () => {
      leave(users);
      if (othersIn(users).length === 0) killServer(cluster);
    },
  };
}
