import { extendLease } from "@/db/queries/reviews-leases";
import type { Ctx } from "@/lib/context";
import type { Claim } from "@/lib/core/review/lease";
import { getVerification } from "@/lib/verifications/get";
import { leaseUntil, readClaim } from "./claim";
import { requireReviewer } from "./reviewing";

/** The heartbeat of an open case. Takes nothing anew: what was decided, left or taken over meanwhile stays so. */
export async function renewLease(ctx: Ctx, id: string, now = new Date()): Promise<Claim> {
  await getVerification(ctx, id);
  await extendLease(ctx.db, ctx.scope, id, requireReviewer(ctx).id, leaseUntil(now));
  return readClaim(ctx, id, now);
}
