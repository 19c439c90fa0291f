import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { isFree } from "@/db/embedded/port";
import { keepRunning, spawnChild, stopChild } from "./child";
import { nextProgram } from "./ensure-build";
import type { Lifetime } from "./lifetime";
import { Refusal } from "./refusal";
import { root } from "./root";

const patience = 60_000;
const portPatience = 3_000;

/** Next greets whoever starts it. */
const banner = /^\s*(▲ Next\.js|- (Local|Network|Environments):|✓ (Starting|Ready|Running))|^\s*$/;

/** A server that was killed just now may need a moment to let go of its port. */
export async function requirePort(port: number) {
  const deadline = Date.now() + portPatience;
  while (!(await isFree(port))) {
    if (Date.now() > deadline)
      throw new Refusal(`Port ${port} is already in use: stop what uses it, or set PORT to another.`);
    await sleep(100);
  }
}

const spawnWeb = (port: number, whenListening = () => {}) =>
  spawnChild(nextProgram, {
    args: ["start", root, "--port", String(port)],
    isShown: (line) => {
      // FORCE_COLOR colours the banner too.
      const text = stripVTControlCharacters(line);
      if (text.includes("✓ Ready")) whenListening();
      return !banner.test(text);
    },
  });

async function untilHealthy(port: number) {
  const deadline = Date.now() + patience;
  for (;;) {
    const status = await fetch(`http://localhost:${port}/api/health`).then(
      (response) => response.status,
      (error: Error) => String(error.cause ?? error),
    );
    if (status === 200) return;
    if (Date.now() > deadline)
      throw new Refusal(`The web server is not healthy: GET /api/health gives ${status}.`);
    await sleep(50);
  }
}

async function refuseWhenEnded(child: ChildProcess, port: number) {
  await once(child, "exit");
  await requirePort(port);
  throw new Refusal("The web server ended before it was ready.");
}

/** Serves the build, and comes back when it is ready for the first request. */
export async function startWeb(port: number, lifetime: Lifetime) {
  let whenListening = () => {};
  const listening = new Promise<void>((resolve) => {
    whenListening = resolve;
  });
  const first = spawnWeb(port, () => whenListening());
  let running: { stop: () => Promise<void>; kill: () => void } = {
    stop: () => stopChild(first),
    kill: () => {
      first.kill("SIGKILL");
    },
  };
  await lifetime.onEnd(
    () => running.stop(),
    () => running.kill(),
  );
  // Another server may be answering on this port: ours is not asked before it says that it listens.
  const ready = listening.then(() => untilHealthy(port));
  await Promise.race([ready, refuseWhenEnded(first, port)]);
  running = keepRunning("web server", first, () => spawnWeb(port));
}
