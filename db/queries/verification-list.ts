import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import { keptCount } from "@/lib/core/verification/kept-count";
import type { Cursor, ResolvedFilter, SortField, VerificationListing } from "@/lib/core/verification/listing";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { foundBy, type Matches, matchColumns } from "./search-candidates";
import { understandSearch } from "./search-words";
import { branching, inIntegrations, matching, selectIntegrationIds } from "./verification-filter";

const sortColumns = {
  created: verifications.createdAt,
  name: verifications.fullName,
  waiting: verifications.reviewedFrom,
} as const;
const cursorTypes: Record<SortField, SQL> = {
  created: sql`timestamptz`,
  name: sql`text`,
  waiting: sql`timestamptz`,
};

export type StoredListing = Omit<VerificationListing, "filter"> & { filter: ResolvedFilter };

function beyond(sort: SortField, { value, id }: Cursor, ascending: boolean): SQL {
  const row = sql`(${sortColumns[sort]}, ${verifications.id})`;
  const edge = sql`(${value}::${cursorTypes[sort]}, ${id}::uuid)`;
  return ascending ? sql`${row} > ${edge}` : sql`${row} < ${edge}`;
}

/** The order of a page, and where it begins. */
export type Order = { sort: SortField; ascending: boolean; cursor?: Cursor };

type Match = Pick<StoredListing, "filter" | "status" | "limit"> & { order?: Order };

/** A statement for the `matchColumns` of the first `limit` that match, in the order where there is one. */
export async function matchStatement(
  db: Db,
  scope: Scope,
  { filter, status, limit, order }: Match,
): Promise<Matches> {
  const integrationIds = await selectIntegrationIds(db, scope, filter);
  const conditions = and(
    matching(scope, filter),
    inIntegrations(integrationIds, verifications.integrationId),
    status ? eq(verifications.status, status) : undefined,
    order?.cursor ? beyond(order.sort, order.cursor, order.ascending) : undefined,
  );
  const direction = order?.ascending ? asc : desc;
  const by = order && sql`order by ${direction(sortColumns[order.sort])}, ${direction(verifications.id)}`;
  const tail = sql`${by} limit ${limit}`;
  if (filter.search) {
    const found = await understandSearch(db, filter.search, integrationIds);
    return foundBy(found, {
      ...{ filter, integrationIds, conditions, order, tail, limit },
      isAlone:
        !status &&
        !filter.statuses?.length &&
        keptCount({ ...filter, search: undefined })?.dimension === "all",
    });
  }
  const select = (condition: SQL | undefined) =>
    sql`select ${matchColumns} from ${verifications} where ${condition} ${tail}`;
  const branches = order?.sort === "created" ? branching(filter, integrationIds) : undefined;
  if (!branches) return { matched: select(conditions), isBounded: false };
  const each = select(and(conditions, branches.isValue));
  const matched = sql`
    select ${verifications}.* from unnest(${textArray(branches.values)}) branch (value)
    cross join lateral (${each}) ${verifications} ${tail}`;
  return { matched, isBounded: false };
}

/** Rows of the table, before it is said which. */
export const selectSummaries = (db: Db) =>
  db
    .select({
      id: verifications.id,
      status: verifications.status,
      fullName: verifications.fullName,
      vendorData: verifications.vendorData,
      endUserId: verifications.endUserId,
      attemptNumber: verifications.attemptNumber,
      documentType: verifications.currentDocumentType,
      documentCountry: verifications.currentDocumentCountry,
      reason: verifications.currentReason,
      assignee: { id: users.id, name: users.name },
      integration: { id: integrations.id, name: integrations.name, environment: integrations.environment },
      createdAt: verifications.createdAt,
      updatedAt: verifications.updatedAt,
      submittedAt: verifications.submittedAt,
      reviewedFrom: verifications.reviewedFrom,
      decidedAt: verifications.decidedAt,
    })
    .from(verifications)
    .innerJoin(integrations, eq(verifications.integrationId, integrations.id))
    .leftJoin(users, eq(verifications.assigneeId, users.id));

/** One page in the order asked for: up to `limit` rows; ask for one more than are shown to learn whether there are more. */
export async function selectVerifications(
  db: Db,
  scope: Scope,
  { filter, status, sort, direction, page, limit }: StoredListing,
): Promise<VerificationSummary[]> {
  const backwards = page !== undefined && "before" in page;
  const ascending = (direction === "ascending") !== backwards;
  const cursor = page && ("before" in page ? page.before : page.after);
  const order = ascending ? asc : desc;
  const { matched } = await matchStatement(db, scope, {
    filter,
    status,
    limit,
    order: { sort, ascending, cursor },
  });

  const rows = await selectSummaries(db)
    .where(sql`${verifications}.ctid = any(array(select matched.place from (${matched}) matched))`)
    .orderBy(order(sortColumns[sort]), order(verifications.id))
    .limit(limit);
  return backwards ? rows.reverse() : rows;
}
