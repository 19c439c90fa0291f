import { sql } from "drizzle-orm";
import type { Db } from "../client";
import { analyticsCells, analyticsDirty, analyticsState } from "../schema/analytics";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { uuidArray } from "../uuid-array";
import { countedColumns, factColumns, sums } from "./analytics-facts";

/** Any number, the same for all who count cells. */
const lock = 7_276_137;

/** Whether nobody else counts. Held until the transaction ends. */
export async function lockCells(db: Db): Promise<boolean> {
  const [row] = await db.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${lock}) as mine`);
  return row?.mine ?? false;
}

export type DirtyDay = { integrationId: string; day: string };

/** Up to `limit` days that are to be counted again, the oldest first; whoever marks one of them waits until we end. */
export async function takeDirtyDays(db: Db, limit: number): Promise<DirtyDay[]> {
  return db.execute<DirtyDay>(sql`
    delete from ${analyticsDirty}
    where ctid = any(array(select ctid from ${analyticsDirty} order by day, integration_id limit ${limit}))
    returning integration_id as "integrationId", day::text as day`);
}

/** Days by the integration that they belong to. */
export const pairs = (days: readonly DirtyDay[]) => sql`
  unnest(${uuidArray(days.map(({ integrationId }) => integrationId))},
    ${textArray(days.map(({ day }) => day))}::date[]) wanted (integration_id, day)`;

/** Of every document in every country, of each of them and of all. */
const groups = sql`integration_id, day, cube (country, document)`;
const groupColumns = sql`integration_id, day,
  case when grouping(country) = 1 then '*' else country end as country,
  case when grouping(document) = 1 then '*' else document end as document`;

function objectOf(kind: "reason" | "took") {
  const [name, joined] = [sql.identifier(kind), sql.identifier(`${kind}_of`)];
  return sql`(
  select integration_id, day, country, document, jsonb_object_agg(${name}, total) as ${name}
  from (
    select ${groupColumns}, ${name}, count(*) as total from facts where ${name} is not null group by ${groups}, ${name}
  ) one group by 1, 2, 3, 4) ${joined}`;
}

export const clearCells = (db: Db, grain: "day" | "month", days: readonly DirtyDay[]) =>
  db.execute(sql`
    delete from ${analyticsCells} cell using ${pairs(days)}
    where cell.integration_id = wanted.integration_id and cell.grain = ${grain} and cell.day = wanted.day`);

/**
 * Counts the cells of days anew, from the verifications as they are now. Each day is read by itself (`offset 0`): for many
 * together the planner would go through all that there are.
 */
export async function countDays(db: Db, days: readonly DirtyDay[]) {
  await clearCells(db, "day", days);
  await db.execute(sql`
    with facts as materialized (
      select found.*, wanted.day from ${pairs(days)} cross join lateral (
        select ${verifications.integrationId}, 1 as created, ${factColumns} from ${verifications}
        where ${verifications.integrationId} = wanted.integration_id
          and ${verifications.createdAt} >= wanted.day::timestamp at time zone 'UTC'
          and ${verifications.createdAt} < (wanted.day + 1)::timestamp at time zone 'UTC'
          and ${verifications.deletedAt} is null
        offset 0
      ) found
    ), cells as (select ${groupColumns}, ${sums} from facts group by ${groups})
    insert into ${analyticsCells} (integration_id, grain, day, country, document, ${countedColumns}, reasons, took)
    select integration_id, 'day', day, country, document, ${countedColumns}, reason, took
    from cells left join ${objectOf("reason")} using (integration_id, day, country, document)
      left join ${objectOf("took")} using (integration_id, day, country, document)`);
}

/** All that had happened by then is in the cells. */
export const setAsOf = (db: Db, asOf: Date) =>
  db
    .insert(analyticsState)
    .values({ id: 1, asOf })
    .onConflictDoUpdate({ target: analyticsState.id, set: { asOf } });

/** Undefined before everything was counted once. */
export async function findAsOf(db: Db): Promise<Date | undefined> {
  const [row] = await db.select({ asOf: analyticsState.asOf }).from(analyticsState);
  return row?.asOf;
}
