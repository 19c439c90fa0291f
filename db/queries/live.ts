import { and, eq, gt, inArray, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { inIntegrations, matching, selectIntegrationIds } from "./verification-filter";
import { matchStatement } from "./verification-list";

/** When any verification was written last. Tells no more than that, so it needs no scope. */
export async function findLastChange(db: Db): Promise<string> {
  const [found] = await db
    .select({ at: sql<string | null>`max(${verifications.updatedAt})::text` })
    .from(verifications);
  return found?.at ?? "";
}

type Shown = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  /** What is on the page. */
  ids: readonly string[];
  since: Date;
};

/** How many match that are not on the page and have come since: made since, or moved to where the filter looks. */
export async function countFresh(db: Db, scope: Scope, shown: Shown, limit: number) {
  const { ids, since } = shown;
  const { filter, status } = shown;
  const movesCount = (status !== undefined || filter.statuses?.length) && !filter.search;
  const isNew = sql`verifications.id <> all(${uuidArray(ids)})`;
  const found = movesCount
    ? sql`select from verifications where ${await conditionsOf(db, scope, shown)} and ${isNew}
        and ${gt(verifications.updatedAt, since)} limit ${limit}`
    : sql`select from (${await matchStatement(db, scope, {
        ...{ status, limit: limit + ids.length },
        filter: { ...filter, from: filter.from && filter.from > since ? filter.from : since },
      })}) verifications where ${isNew} limit ${limit}`;
  const [counted] = await db.execute<{ total: number }>(
    sql`select count(*)::int as total from (${found}) found`,
  );
  return counted?.total ?? 0;
}

async function conditionsOf(db: Db, scope: Scope, { filter, status }: Shown) {
  const integrationIds = await selectIntegrationIds(db, scope, filter);
  return and(
    matching(scope, filter),
    inIntegrations(integrationIds, verifications.integrationId),
    status ? eq(verifications.status, status) : undefined,
  );
}

/** The statuses of those on the page that were written since. */
export const selectChangedStatuses = (db: Db, scope: Scope, { ids, since }: Pick<Shown, "ids" | "since">) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: verifications.id, status: verifications.status })
        .from(verifications)
        .where(
          and(matching(scope, {}), inArray(verifications.id, [...ids]), gt(verifications.updatedAt, since)),
        );
