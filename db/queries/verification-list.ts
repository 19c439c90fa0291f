import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Cursor, ResolvedFilter, SortField, VerificationListing } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { verificationCounts, verifications } from "../schema/verifications";
import { within } from "../scope";
import { matching } from "./verification-filter";

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

type StoredListing = Omit<VerificationListing, "filter"> & { filter: ResolvedFilter };

function beyond(sort: SortField, { value, id }: Cursor, ascending: boolean): SQL {
  const row = sql`(${sortColumns[sort]}, ${verifications.id})`;
  const edge = sql`(${value}::${cursorTypes[sort]}, ${id}::uuid)`;
  return ascending ? sql`${row} > ${edge}` : sql`${row} < ${edge}`;
}

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

  const rows = await db
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
    .leftJoin(users, eq(verifications.assigneeId, users.id))
    .where(
      and(
        matching(scope, filter),
        status ? eq(verifications.status, status) : undefined,
        cursor ? beyond(sort, cursor, ascending) : undefined,
      ),
    )
    .orderBy(order(sortColumns[sort]), order(verifications.id))
    .limit(limit);
  return backwards ? rows.reverse() : rows;
}

type StatusCount = { status: VerificationStatus; total: number };

/** Exact, from the kept counters; for everything in scope or one integration of it. */
export const sumCounts = (db: Db, scope: Scope, integrationId?: string): Promise<StatusCount[]> =>
  db
    .select({ status: verificationCounts.status, total: sql<number>`sum(${verificationCounts.total})::int` })
    .from(verificationCounts)
    .where(
      and(
        within(scope, verificationCounts),
        integrationId ? eq(verificationCounts.integrationId, integrationId) : undefined,
      ),
    )
    .groupBy(verificationCounts.status);

/** Exact, by counting; for filters that no counter is kept for. */
export const countMatches = (db: Db, scope: Scope, filter: ResolvedFilter): Promise<StatusCount[]> =>
  db
    .select({ status: verifications.status, total: count() })
    .from(verifications)
    .where(matching(scope, filter))
    .groupBy(verifications.status);
