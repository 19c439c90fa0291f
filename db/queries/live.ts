import { and, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import { moveEvents } from "@/lib/core/verification/machine";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { events } from "../schema/events";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { inIntegrations, matching, selectIntegrationIds } from "./verification-filter";
import { matchStatement, selectSummaries } from "./verification-list";

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

/** Made since, moved since, or given to somebody since; what else is written leaves a row where it was. */
function hasCome({ since, filter }: Shown) {
  const isOwn = eq(events.verificationId, verifications.id);
  const isRecent = and(inArray(events.type, [...moveEvents]), gt(events.occurredAt, since));
  const moved = sql`exists (select from ${events} where ${and(isOwn, isRecent)})`;
  const given = filter.assignees?.length ? gt(verifications.assignedAt, since) : undefined;
  return and(gt(verifications.updatedAt, since), or(gt(verifications.createdAt, since), moved, given));
}

/** How many match that are not on the page and have come since: made since, or moved to where the filter looks. */
export async function countFresh(db: Db, scope: Scope, shown: Shown, limit: number) {
  const { filter, status, ids } = shown;
  const movesCount =
    (status !== undefined || filter.statuses?.length || filter.assignees?.length) && !filter.search;
  const isNew = sql`${verifications.id} <> all(${uuidArray(ids)})`;
  const found = movesCount
    ? sql`select from ${verifications} where ${await conditionsOf(db, scope, shown)} and ${isNew}
        and ${hasCome(shown)} limit ${limit}`
    : sql`select from (${await madeSince(db, scope, shown, limit + ids.length)}) ${verifications}
        where ${isNew} limit ${limit}`;
  const [counted] = await db.execute<{ total: number }>(
    sql`select count(*)::int as total from (${found}) found`,
  );
  return counted?.total ?? 0;
}

async function madeSince(db: Db, scope: Scope, { filter, status, since }: Shown, limit: number) {
  const from = filter.from && filter.from > since ? filter.from : since;
  const { matched } = await matchStatement(db, scope, { status, limit, filter: { ...filter, from } });
  return matched;
}

async function conditionsOf(db: Db, scope: Scope, { filter, status }: Shown) {
  const integrationIds = await selectIntegrationIds(db, scope, filter);
  return and(
    matching(scope, filter),
    inIntegrations(integrationIds, verifications.integrationId),
    status ? eq(verifications.status, status) : undefined,
  );
}

/** Those on the page that were written since, as they are now. */
export const selectChanged = (
  db: Db,
  scope: Scope,
  { ids, since }: Pick<Shown, "ids" | "since">,
): Promise<VerificationSummary[]> =>
  selectSummaries(db).where(
    and(
      matching(scope, {}),
      sql`${verifications.id} = any(${uuidArray(ids)})`,
      gt(verifications.updatedAt, since),
    ),
  );
