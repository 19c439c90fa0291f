import { EventEmitter } from "node:events";
import {
  type JobHelpers,
  Logger,
  parseCronItems,
  run,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import { database } from "@/db/client";
import { enqueue } from "@/db/queue";
import type { JobKind } from "@/lib/core/job/job";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { whenIdle } from "@/lib/webhooks/background";
import { busyFlags } from "@/lib/webhooks/enqueue";
import { stayAlive } from "./alive";
import { jobKinds, runJob } from "./registry";

/** Jobs at once. None of them waits for somebody's server, but all wait for the database. */
const concurrency = 12;

/** After a start, jobs that a dead worker held are old enough to be told from those that are being taken now. */
const recoverAfterMs = 3000;

const everyMinute: readonly JobKind[] = [
  ...(["verification.lapse", "verification.fold", "verification.sweep", "signing_key.keep"] as const),
  ...(["answer.forget", "job.recover", "analytics.refresh"] as const),
];

/** What looks at all files or forgets what is long over, at a time when few come. */
const daily: readonly JobKind[] = [
  "upload.sweep",
  "file.sweep",
  "sign_in.forget",
  "request.forget",
  "retention.run",
];

/** The library's own words, without payloads. A job that fails has been logged by `runLogged` already. */
const logger = new Logger(() => (level, message, meta) => {
  if (meta?.failure) return;
  if (level === "error") log.error(message);
  else if (level === "warning") log.warn(message);
  else log.debug(message);
});

/** The queue keeps the text of an error with the job; a failed query's holds names, so it gets a text of ours. */
const runLogged =
  (kind: JobKind) =>
  async (payload: unknown, { job }: JobHelpers) => {
    try {
      await runJob(kind, payload);
    } catch (error) {
      log.error("job failed", { kind, jobId: job.id, attempt: job.attempts, error });
      throw new Error(`${kind} failed: the log says why`);
    }
  };

/** Starts taking jobs. `stop` lets those that are running end, and what they have sent be answered; `finished` settles when the worker has stopped, and rejects where it broke. */
export async function runWorker(): Promise<{ stop(): Promise<void>; finished: Promise<void> }> {
  const { DATABASE_URL } = env();
  const events: WorkerEvents = new EventEmitter();
  let life: ReturnType<typeof stayAlive> | undefined;
  events.once("pool:create", ({ workerPool }) => {
    life = stayAlive(DATABASE_URL, workerPool.id);
  });
  const runner = await run({
    connectionString: DATABASE_URL,
    maxPoolSize: concurrency,
    concurrency,
    noHandleSignals: true,
    logger,
    events,
    forbiddenFlags: () => {
      const busy = busyFlags();
      return busy.length > 0 ? busy : null;
    },
    taskList: Object.fromEntries(jobKinds.map((kind) => [kind, runLogged(kind)])) satisfies TaskList,
    parsedCronItems: parseCronItems([
      ...everyMinute.map((task) => ({ task, match: "* * * * *", identifier: task })),
      ...daily.map((task) => ({ task, match: "17 3 * * *", identifier: task })),
    ]),
  });
  await enqueue(
    database(),
    "job.recover",
    {},
    {
      key: "job.recover",
      runAt: new Date(Date.now() + recoverAfterMs),
    },
  );

  let hasEnded = false;
  const finished = runner.promise.finally(() => {
    hasEnded = true;
    return life?.stop();
  });
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    if (!hasEnded) await runner.stop();
    await finished;
    await whenIdle();
  };
  return { finished, stop: () => (stopping ??= stop()) };
}
