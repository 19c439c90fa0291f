import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { analyticsCells } from "../schema/analytics";
import { integrations } from "../schema/integrations";
import { clearCells, type DirtyDay, pairs } from "./analytics-cells";
import { countedColumns, everythingIn, sums } from "./analytics-facts";

function tallies(kind: "reasons" | "took") {
  const [name, joined] = [sql.identifier(kind), sql.identifier(`${kind}_of`)];
  return sql`(
  select integration_id, day, country, document, jsonb_object_agg(key, total) as ${name}
  from (
    select integration_id, day, country, document, key, sum(value::int) as total
    from parts, jsonb_each_text(${name}) group by 1, 2, 3, 4, 5
  ) one group by 1, 2, 3, 4) ${joined}`;
}

/** Makes the cells that are wanted of those of days, which `found` joins to them. */
async function addUp(db: Db, grain: "day" | "month", wanted: readonly DirtyDay[], found: SQL) {
  await clearCells(db, grain, wanted);
  await db.execute(sql`
    with parts as materialized (
      select wanted.integration_id, wanted.day, country, document, ${countedColumns}, reasons, took
      from ${pairs(wanted)} ${found}
    ), cells as (select integration_id, day, country, document, ${sums} from parts group by 1, 2, 3, 4)
    insert into ${analyticsCells} (integration_id, grain, day, country, document, ${countedColumns}, reasons, took)
    select integration_id, ${grain}, day, country, document, ${countedColumns}, reasons, took
    from cells left join ${tallies("reasons")} using (integration_id, day, country, document)
      left join ${tallies("took")} using (integration_id, day, country, document)`);
}

/** Of days of all integrations of an environment together. */
export const addEnvironments = (db: Db, days: readonly DirtyDay[]) =>
  addUp(
    db,
    "day",
    days,
    sql`join ${integrations} own
        on own.environment = case when wanted.integration_id = ${everythingIn.live} then 'live' else 'test' end::environment
      join ${analyticsCells} cell on cell.integration_id = own.id and cell.grain = 'day' and cell.day = wanted.day`,
  );

/** Of months. */
export const addMonths = (db: Db, months: readonly DirtyDay[]) =>
  addUp(
    db,
    "month",
    months,
    sql`join ${analyticsCells} cell on cell.integration_id = wanted.integration_id and cell.grain = 'day'
      and cell.day >= wanted.day and cell.day < wanted.day + interval '1 month'`,
  );
