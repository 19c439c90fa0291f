import { countMatches } from "@/db/queries/verification-counts";
import { selectVerifications } from "@/db/queries/verification-list";
import { type StatusTotal, sumTotals } from "@/db/queries/verification-totals";
import type { Ctx } from "@/lib/context";
import { keptCount } from "@/lib/core/verification/kept-count";
import {
  resolveFilter,
  type StatusCounts,
  type VerificationFilter,
  type VerificationListing,
} from "@/lib/core/verification/listing";
import { verificationStatuses } from "@/lib/core/verification/status";
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

/** Where nothing is kept, counting stops here. */
const most = 1_000;

function statusCounts(found: readonly StatusTotal[], limit: number, isBounded = false): StatusCounts {
  const totals = new Map(found.map(({ status, total }) => [status, total]));
  const sum = found.reduce((sum, { total }) => sum + total, 0);
  const isExact = sum <= limit && !isBounded;
  const counts = verificationStatuses.map((status) => [status, { total: totals.get(status) ?? 0, isExact }]);
  return { ...Object.fromEntries(counts), all: { total: Math.min(sum, limit), isExact } } as StatusCounts;
}

/**
 * How many verifications match the filter, in each status and in all. Exact for any one field beside integration,
 * environment and status; for several together, and for a search, up to a thousand.
 */
export async function countVerifications(
  { db, scope }: Ctx,
  filter: VerificationFilter,
): Promise<StatusCounts> {
  const resolved = resolveFilter(filter, new Date());
  const kept = keptCount(resolved);
  // Whoever may see one verification only has no totals.
  if (kept && scope.verificationId === undefined)
    return statusCounts(await sumTotals(db, scope, resolved, kept), Number.POSITIVE_INFINITY);
  const { totals, isBounded } = await countMatches(db, scope, resolved, most + 1);
  return statusCounts(totals, most, isBounded);
}
