import { countMatches, selectVerifications, sumCounts } from "@/db/queries/verification-list";
import type { Ctx } from "@/lib/context";
import type { VerificationFilter, VerificationListing } from "@/lib/core/verification/listing";
import { type VerificationStatus, verificationStatuses } from "@/lib/core/verification/status";
import type { VerificationSummary } from "@/lib/core/verification/verification";

export type VerificationPage = {
  verifications: VerificationSummary[];
  hasPrevious: boolean;
  hasNext: boolean;
};

/** One page of the verifications within the scope. */
export async function listVerifications(
  { db, scope }: Ctx,
  listing: VerificationListing,
): Promise<VerificationPage> {
  const { page, limit } = listing;
  const found = await selectVerifications(db, scope, { ...listing, limit: limit + 1 });
  const hasMore = found.length > limit;
  if (page && "before" in page)
    return { verifications: hasMore ? found.slice(1) : found, hasPrevious: hasMore, hasNext: true };
  return { verifications: found.slice(0, limit), hasPrevious: page !== undefined, hasNext: hasMore };
}

export type StatusCounts = Record<VerificationStatus | "all", number>;

/** How many verifications match the filter, exactly, in each status and in all. */
export async function countVerifications(
  { db, scope }: Ctx,
  filter: VerificationFilter,
): Promise<StatusCounts> {
  const { integrationId, search, from, to } = filter;
  const isCounted = !search && !from && !to;
  const found = isCounted ? await sumCounts(db, scope, integrationId) : await countMatches(db, scope, filter);
  const totals = new Map(found.map(({ status, total }) => [status, total]));
  const counts = Object.fromEntries(verificationStatuses.map((status) => [status, totals.get(status) ?? 0]));
  const all = found.reduce((sum, { total }) => sum + total, 0);
  return { ...counts, all } as StatusCounts;
}
