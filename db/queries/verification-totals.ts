import { and, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { KeptCount, KeptValues } from "@/lib/core/verification/kept-count";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { type TimeSegments, timeSegments } from "@/lib/core/verification/time-segments";
import type { Db } from "../client";
import { verificationChanges, verificationTotals } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { inIntegrations, matching, selectIntegrationIds } from "./verification-filter";

export type StatusTotal = { status: VerificationStatus; total: number };

/** Stands in the totals for all integrations together. */
const everyIntegration = "00000000-0000-0000-0000-000000000000";

const { dimension, value, status, total, integrationId } = verificationTotals;

const ofIntegrations = (ids: string[] | undefined): SQL | undefined =>
  ids ? inIntegrations(ids, integrationId) : eq(integrationId, everyIntegration);

/** The value that a change counts under in each dimension. */
const changed = {
  all: sql`''`,
  country: verificationChanges.country,
  document: sql`${verificationChanges.document}::text`,
  reason: verificationChanges.reason,
  assignee: sql`coalesce(${verificationChanges.assigneeId}::text, 'none')`,
} as const;

/** Exact at any moment: one statement sees the totals and what is not yet folded into them. */
function sumValues(db: Db, ids: string[] | undefined, kept: KeptValues) {
  const folded = and(eq(dimension, kept.dimension), ofIntegrations(ids), inArray(value, [...kept.values]));
  const fresh = and(
    inIntegrations(ids, verificationChanges.integrationId),
    sql`${changed[kept.dimension]} = any(${textArray(kept.values)})`,
  );
  return db.execute<StatusTotal>(sql`
    select status, sum(total)::int as total from (
      select ${status}, ${total} from ${verificationTotals} where ${folded}
      union all
      select ${verificationChanges.status}, ${verificationChanges.delta} from ${verificationChanges} where ${fresh}
    ) counted group by status`);
}

export type TimeRange = { from: Date; to: Date };
type RangeTotal = StatusTotal & { range: number };

const rows = (values: readonly SQL[], empty: SQL) =>
  values.length > 0 ? sql`(values ${sql.join([...values], sql`, `)})` : sql`(${empty})`;

/** How many were created in each of the ranges, by status: exact, from whole hours, days and months that are kept. */
export async function sumRanges(
  db: Db,
  scope: Scope,
  filter: ResolvedFilter,
  ranges: readonly TimeRange[],
): Promise<RangeTotal[]> {
  const ids = await selectIntegrationIds(db, scope, filter);
  const split = ranges.map(({ from, to }, range): TimeSegments & { range: number } => ({
    ...timeSegments(from, to),
    range,
  }));
  const at = (moment: Date) => sql`${moment.toISOString()}::timestamptz`;
  const kept = split.flatMap(({ kept, range }) =>
    kept.map(({ dimension, from, to }) => sql`(${range}::int, ${dimension}, ${from}, ${to})`),
  );
  const covered = split.flatMap(({ covered, range }) =>
    covered ? [sql`(${range}::int, ${at(covered.from)}, ${at(covered.to)})`] : [],
  );
  const ragged = split.flatMap(({ raw, range }) =>
    raw.map((piece) => {
      const created = and(gte(verifications.createdAt, piece.from), lt(verifications.createdAt, piece.to));
      const own = and(matching(scope, {}), inIntegrations(ids, verifications.integrationId), created);
      return sql`union all select ${range}::int, ${verifications.status}, 1 from ${verifications} where ${own}`;
    }),
  );
  const found = await db.execute<RangeTotal>(sql`
    select range, status, sum(total)::int as total from (
      select kept.range, sums.status, sums.total
      from ${rows(kept, sql`select 0, '', '', '' where false`)} kept (range, dimension, low, high)
      cross join lateral (
        select ${status}, sum(${total}) as total from ${verificationTotals}
        where ${dimension} = kept.dimension and ${value} >= kept.low and ${value} < kept.high
          and ${ofIntegrations(ids)}
        group by ${status}
      ) sums
      union all
      select covered.range, ${verificationChanges.status}, ${verificationChanges.delta}
      from ${rows(covered, sql`select 0, now(), now() where false`)} covered (range, low, high)
      join ${verificationChanges} on ${verificationChanges.hour} >= covered.low
        and ${verificationChanges.hour} < covered.high
        and ${inIntegrations(ids, verificationChanges.integrationId) ?? sql`true`}
      ${sql.join(ragged, sql` `)}
    ) counted group by range, status`);
  const { statuses } = filter;
  return found.filter(({ status }) => !statuses?.length || statuses.includes(status));
}

/** How many match in each status, from the counts that are kept for such filters. */
export async function sumTotals(
  db: Db,
  scope: Scope,
  filter: ResolvedFilter,
  kept: KeptCount,
): Promise<StatusTotal[]> {
  if (kept.dimension === "time") return sumRanges(db, scope, filter, [kept]);
  const found = await sumValues(db, await selectIntegrationIds(db, scope, filter), kept);
  const { statuses } = filter;
  return found.filter(({ status }) => !statuses?.length || statuses.includes(status));
}
