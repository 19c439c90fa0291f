import { setTimeout as sleep } from "node:timers/promises";
import { EnvError, isStartedByNpm } from "@/lib/env";
import { Refusal } from "./refusal";

/** npm passes on the signal that the terminal has already sent: two so close together are one. */
const echo = 500;
const parentCheck = 200;

/** What a script has started, to be stopped newest first. */
export type Lifetime = {
  /** Adds something to stop. `abandon` is for when there is no time: it must not wait for anything. */
  onEnd: (stop: () => Promise<void>, abandon?: () => void) => Promise<void>;
  isEnding: () => boolean;
};

function createLifetime() {
  const stops: (() => Promise<void>)[] = [];
  const abandons: (() => void)[] = [];
  let ended: Promise<void> | undefined;
  const stopAll = async () => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
  };
  return {
    isEnding: () => ended !== undefined,
    abandon: () => {
      for (const abandon of abandons.reverse()) abandon();
    },
    onEnd: async (stop: () => Promise<void>, abandon = () => {}) => {
      abandons.push(abandon);
      if (ended) await stop();
      else stops.push(stop);
    },
    end: () => {
      ended ??= stopAll();
      return ended;
    },
  };
}

function present(error: unknown) {
  const isForOperator = error instanceof EnvError || error instanceof Refusal;
  console.error(isForOperator ? error.message : error);
}

/** A killed npm cannot pass anything on; without this, what it started would live on and keep the port. */
async function untilParentIsGone() {
  const parent = process.ppid;
  while (process.ppid === parent) await sleep(parentCheck, undefined, { ref: false });
}

/**
 * Runs a script. A signal stops everything and exits with 0, a second one exits at once; an error stops everything
 * and exits with 1.
 */
export async function runScript(main: (lifetime: Lifetime) => Promise<void>) {
  const lifetime = createLifetime();
  let signalledAt: number | undefined;

  const finish = async (code: number) => {
    await lifetime.end();
    process.exit(code);
  };
  const onSignal = () => {
    if (signalledAt !== undefined && Date.now() - signalledAt < echo) return;
    if (signalledAt !== undefined) {
      lifetime.abandon();
      process.exit(130);
    }
    signalledAt = Date.now();
    finish(0).catch(fail);
  };
  const fail = (error: unknown) => {
    present(error);
    process.exit(1);
  };

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  process.on("unhandledRejection", fail);
  if (isStartedByNpm()) untilParentIsGone().then(onSignal, fail);
  try {
    await main(lifetime);
  } catch (error) {
    if (lifetime.isEnding()) return;
    present(error);
    await finish(1);
  }
}
