import { setTimeout as sleep } from "node:timers/promises";
import { database } from "@/db/client";
import { addUses, insertRequests } from "@/db/queries/requests";
import { log } from "@/lib/log";
import { putBack, takeWaiting, waiting } from "./queue";

/** A write in so long at most; sooner where so many wait. */
const waitMs = 2000;
const batchRows = 1000;

async function write() {
  const { rows, uses, dropped } = takeWaiting();
  if (dropped > 0) log.warn("requests were left out of the log: the database is too slow", { dropped });
  let written = 0;
  try {
    for (; written < rows.length; written += batchRows)
      await insertRequests(database(), rows.slice(written, written + batchRows));
    if (uses.length > 0) await database().transaction((tx) => addUses(tx, uses));
  } catch (error) {
    // Whoever asked has been answered, whatever it is: these are written later or not at all.
    log.warn("the log of requests waits for the database", { waiting: rows.length - written, error });
    putBack({ rows: rows.slice(written), uses });
    flushSoon();
  }
}

/** Writes what waits. One at a time: whoever asks while one runs gets the one after it. */
export async function flushRequests(): Promise<void> {
  const state = waiting();
  await state.running;
  state.running ??= write().finally(() => {
    state.running = undefined;
  });
  await state.running;
}

/** What waits is lost where the database does not take it in this time. */
const stopMs = 3000;

/** Writes what waits before the process ends; a database that does not answer does not keep it from ending. */
export const flushAtStop = () => Promise.race([flushRequests(), sleep(stopMs, undefined, { ref: false })]);

/** Sees to it that what waits is written within seconds. */
export function flushSoon() {
  const state = waiting();
  if (state.rows.length === batchRows) void flushRequests();
  if (state.timer) return;
  state.timer = setTimeout(() => {
    state.timer = undefined;
    void flushRequests();
  }, waitMs);
  state.timer.unref();
}
