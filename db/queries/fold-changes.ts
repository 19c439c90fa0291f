import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { analyticsDirty } from "../schema/analytics";
import { verificationChanges, verificationTotals } from "../schema/verification-counts";

/** Any number, the same for all who fold. */
const lock = 7_276_136;

/** Whether nobody else folds. Held until the transaction ends. */
export async function lockFolding(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${lock}) as mine`);
  return row?.mine ?? false;
}

/**
 * Adds up to `limit` changes to the totals, in one statement: whoever reads sees each change in one place. Their days
 * are marked for those who count analytics. Returns whether there were as many.
 */
export async function foldChanges(db: Db, limit: number): Promise<boolean> {
  const [row] = await db.execute<{ taken: number }>(sql`
    with taken as (
      delete from ${verificationChanges}
      where ctid = any(array(select ctid from ${verificationChanges} limit ${limit})) returning *
    ), sums as (
      select dimension, coalesce(integration_id, '00000000-0000-0000-0000-000000000000') as integration_id, value,
        status, sum(delta)::int as total
      from taken, counted_under(country, document, reason, assignee_id, hour)
      group by grouping sets ((dimension, value, status), (dimension, value, status, integration_id))
      having sum(delta) <> 0
    ), added as (
      insert into ${verificationTotals} as known (dimension, integration_id, value, status, total)
      select dimension, integration_id, value, status, total from sums
      on conflict (dimension, integration_id, value, status) do update set total = known.total + excluded.total
    ), marked as (
      insert into ${analyticsDirty} (integration_id, day)
      select distinct integration_id, (hour at time zone 'UTC')::date from taken
      order by 1, 2
      on conflict do nothing
    )
    select count(*)::int as taken from taken`);
  return (row?.taken ?? 0) >= limit;
}
