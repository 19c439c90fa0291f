import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** First half of the lock's key, so that it is nobody else's; any number will do. */
const lockClass = 7_276_134;

/** A session holds this lock for as long as the pool of workers lives: PostgreSQL lets go of it when the process dies. */
export const holdPoolLock = {
  text: "select pg_advisory_lock($1, hashtext($2))",
  values: (poolId: string) => [lockClass, poolId],
};

/**
 * Frees the jobs of pools whose lock nobody holds, and gives how many pools those were. Without it the queue waits
 * four hours before it believes that a worker is dead. A pool takes its lock just after it is made: two seconds are
 * left for that.
 */
export async function unlockDeadPools(db: Db): Promise<number> {
  const [row] = await db.execute<{ pools: number }>(sql`
    select count(*)::int as pools, graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
      select locked_by from (
        select distinct locked_by from graphile_worker.jobs
        where locked_by is not null and locked_at < now() - interval '2 seconds'
      ) pools
      where pg_try_advisory_xact_lock(${lockClass}::int, hashtext(locked_by))
    ) dead`);
  return row?.pools ?? 0;
}
