import { sql } from "drizzle-orm";
import type { JobKind, JobPayloads } from "@/lib/core/job/job";
import type { Db } from "./client";

type Options = {
  runAt?: Date;
  /** Jobs with one key are one job: the later call replaces the earlier while it has not run. */
  key?: string;
  /** A worker may pass over jobs with a flag for a while. */
  flags?: string[];
};

/** Puts a job beside the write that causes it: both commit, or neither. */
export async function enqueue<K extends JobKind>(
  db: Db,
  kind: K,
  payload: JobPayloads[K],
  { runAt, key, flags = [] }: Options = {},
) {
  await db.execute(sql`
    select graphile_worker.add_job(
      ${kind},
      ${JSON.stringify(payload)}::json,
      run_at => ${runAt?.toISOString() ?? null}::timestamptz,
      job_key => ${key ?? null}::text,
      flags => ${flags.length > 0 ? `{${flags.map((flag) => JSON.stringify(flag)).join()}}` : null}::text[]
    )`);
}

type Job<K extends JobKind> = { payload: JobPayloads[K]; options: Options };

/** Many jobs of one kind in one statement. */
export async function enqueueAll<K extends JobKind>(db: Db, kind: K, jobs: Job<K>[]) {
  if (jobs.length === 0) return;
  const specs = jobs.map(({ payload, options: { runAt, key, flags } }) => ({
    ...{ payload, key, flags, run_at: runAt?.toISOString() },
  }));
  await db.execute(sql`
    select count(*) from graphile_worker.add_jobs(array(
      select (${kind}, spec.payload, null, spec.run_at, null, spec.key, null, spec.flags)::graphile_worker.job_spec
      from json_to_recordset(${JSON.stringify(specs)}::json)
        as spec(payload json, run_at timestamptz, key text, flags text[])
    ))`);
}

/** Takes back a job that has not begun; one that runs is let run, and not repeated. */
export const removeJob = (db: Db, key: string) => db.execute(sql`select graphile_worker.remove_job(${key})`);

/** Has idle workers look for jobs now: a job may have become free to run that was not so when it came in. */
export const announceJobs = (db: Db) =>
  db.execute(sql`select pg_notify('jobs:insert', json_build_object('r', random(), 'count', 1)::text)`);
