import { setTimeout as sleep } from "node:timers/promises";
import { findLastChange } from "@/db/queries/live";
import { systemContext } from "@/lib/context";
import { log } from "@/lib/log";

const pollMs = 1000;

/** Polls after a change that say so again: what was written before it may be committed after it. */
const echoes = 3;

type Watcher = (lastChange: string) => void;

const watchers = new Set<Watcher>();
let isPolling = false;

/** One question a second for all who look on, and none while nobody does. */
async function poll() {
  let last: string | undefined;
  let left = 0;
  while (watchers.size > 0) {
    try {
      const now = await findLastChange(systemContext().db);
      if (now !== last) left = echoes + 1;
      if (last !== undefined && left > 0) for (const watch of watchers) watch(now);
      left = Math.max(0, left - 1);
      last = now;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      log.warn("changes could not be looked for", { error });
    }
    await sleep(pollMs, undefined, { ref: false });
  }
  isPolling = false;
}

/** Calls back soon after any verification has changed. Gives the way to stop. */
export function watchChanges(watch: Watcher): () => void {
  watchers.add(watch);
  if (!isPolling) {
    isPolling = true;
    void poll();
  }
  return () => watchers.delete(watch);
}
