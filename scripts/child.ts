import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { environmentWith } from "@/lib/env";
import { formatForPeople, log, parseRecord } from "@/lib/log";

const followParent = fileURLToPath(new URL("./follow-parent.mjs", import.meta.url));

/** How long a child may take to finish what it is doing. */
const grace = 30_000;
const longestPause = 30_000;

type Options = {
  args?: string[];
  execArgv?: string[];
  /** On top of this process's own. */
  env?: Record<string, string>;
  /** Whether a line of output is shown; unless told otherwise, all are. */
  isShown?: (line: string) => boolean;
};

/** Children write JSON into the pipe; whoever watches a terminal reads something shorter. */
function show(line: string, stream: NodeJS.WriteStream) {
  const record = stream.isTTY ? parseRecord(line) : undefined;
  stream.write(`${record ? formatForPeople(record) : line}\n`);
}

/** Starts a child that ends with this process, whatever ends it, and is not reached by the terminal's Ctrl-C. */
export function spawnChild(
  script: string,
  { args = [], execArgv = [], env = {}, isShown = () => true }: Options = {},
) {
  const child = fork(script, args, {
    execArgv: ["--import", followParent, ...execArgv],
    env: environmentWith(env),
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  for (const name of ["stdout", "stderr"] as const) {
    const output = child[name];
    if (!output) throw new Error("A child's output is piped.");
    createInterface(output).on("line", (line) => isShown(line) && show(line, process[name]));
  }
  return child;
}

const isGone = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Lets a child finish what it is doing, but not for ever. */
export async function stopChild(child: ChildProcess) {
  if (isGone(child)) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), grace);
  await exited;
  clearTimeout(timer);
}

function whenAborted(error: Error) {
  if (error.name !== "AbortError") throw error;
}

/** Keeps a child running: one that ends by itself is started again, after a pause that grows while it keeps ending. */
export function keepRunning(name: string, first: ChildProcess, start: () => ChildProcess) {
  const stopped = new AbortController();
  let child = first;
  const watching = (async () => {
    for (let pause = 500; ; pause = Math.min(pause * 2, longestPause)) {
      const startedAt = Date.now();
      if (!isGone(child)) await once(child, "exit");
      if (stopped.signal.aborted) return;
      if (Date.now() - startedAt > 60_000) pause = 500;
      log.warn(`The ${name} ended and is started again`, { code: child.exitCode ?? child.signalCode, pause });
      await sleep(pause, undefined, { signal: stopped.signal }).catch(whenAborted);
      if (stopped.signal.aborted) return;
      child = start();
    }
  })();
  return {
    stop: async () => {
      stopped.abort();
      await stopChild(child);
      await watching;
    },
    kill: () => {
      stopped.abort();
      child.kill("SIGKILL");
    },
  };
}
