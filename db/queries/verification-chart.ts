import { and, gte, lt, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { inIntegrations, matching, selectIntegrationIds } from "./verification-filter";
import type { StatusTotal, TimeRange } from "./verification-totals";

type Counted = StatusTotal & { range: number };

/**
 * How many of the newest `limit` that match were created in each of the ranges, which follow one another; for filters
 * that no counts are kept for. `oldest` is when the last of them was created, where there are more than that.
 */
export async function countRanges(
  db: Db,
  scope: Scope,
  filter: ResolvedFilter,
  ranges: readonly TimeRange[],
  limit: number,
): Promise<{ counted: Counted[]; oldest: Date | undefined }> {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return { counted: [], oldest: undefined };
  const ids = await selectIntegrationIds(db, scope, filter);
  const { createdAt } = verifications;
  const inReach = and(gte(createdAt, first.from), lt(createdAt, last.to));
  const own = and(matching(scope, filter), inIntegrations(ids, verifications.integrationId), inReach);
  const starts = sql.join(
    ranges.map(({ from }) => sql`${from.toISOString()}::timestamptz`),
    sql`, `,
  );
  const rows = await db.execute<Counted & { oldest: string }>(sql`
    select width_bucket(created_at, array[${starts}]) - 1 as range, status, count(*)::int as total, min(created_at) as oldest
    from (select ${createdAt}, ${verifications.status} from ${verifications} where ${own} order by ${createdAt} desc limit ${limit}) newest
    group by 1, 2`);
  const isCut = rows.reduce((sum, { total }) => sum + total, 0) >= limit;
  const oldest = isCut ? Math.min(...rows.map(({ oldest }) => Date.parse(oldest))) : undefined;
  return { counted: [...rows], oldest: oldest === undefined ? undefined : new Date(oldest) };
}
