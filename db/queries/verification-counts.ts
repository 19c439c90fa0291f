import { sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { Db } from "../client";
import { matchStatement } from "./verification-list";
import type { StatusTotal } from "./verification-totals";

/** By counting them, up to `limit` in all: for filters that no counts are kept for. Where it is bounded, there may be more. */
export async function countMatches(
  db: Db,
  scope: Scope,
  filter: ResolvedFilter,
  limit: number,
): Promise<{ totals: StatusTotal[]; isBounded: boolean }> {
  const { matched, isBounded } = await matchStatement(db, scope, { filter, limit });
  const totals = await db.execute<StatusTotal>(sql`
    select matched.status, count(*)::int as total from (${matched}) matched group by matched.status`);
  return { totals, isBounded };
}
