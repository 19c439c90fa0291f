import { countMatches, selectVerifications, sumCounts } from "@/db/queries/verification-list";
import type { Ctx } from "@/lib/context";
import {
  type Count,
  resolveFilter,
  type StatusCounts,
  type VerificationFilter,
  type VerificationListing,
} from "@/lib/core/verification/listing";
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
  const found = await selectVerifications(db, scope, {
    ...listing,
    filter: resolveFilter(listing.filter, new Date()),
    limit: limit + 1,
  });
  const hasMore = found.length > limit;
  if (page && "before" in page)
    return { verifications: hasMore ? found.slice(1) : found, hasPrevious: hasMore, hasNext: true };
  return { verifications: found.slice(0, limit), hasPrevious: page !== undefined, hasNext: hasMore };
}

const statusCounts = (found: readonly { status: VerificationStatus; total: number }[]): StatusCounts => {
  const totals = new Map(found.map(({ status, total }) => [status, total]));
  const countOf = (total = 0): Count => ({ total, isExact: true });
  const counts = verificationStatuses.map((status) => [status, countOf(totals.get(status))]);
  const all = countOf(found.reduce((sum, { total }) => sum + total, 0));
  return { ...Object.fromEntries(counts), all } as StatusCounts;
};

/** How many verifications match the filter, in each status and in all. */
export async function countVerifications({ db, scope }: Ctx, filter: VerificationFilter) {
  const { integrationIds, ...rest } = resolveFilter(filter, new Date());
  const isCounted = Object.values(rest).every((value) => !value) && (integrationIds?.length ?? 0) < 2;
  return statusCounts(
    isCounted
      ? await sumCounts(db, scope, integrationIds?.[0])
      : await countMatches(db, scope, { ...rest, integrationIds }),
  );
}
