import { claimLease, findLease } from "@/db/queries/reviews-leases";
import { findPending } from "@/db/queries/reviews-pending";
import type { Ctx } from "@/lib/context";
import { type Claim, leaseSeconds } from "@/lib/core/review/lease";
import type { Verification } from "@/lib/core/verification/verification";
import { requireReviewer } from "./reviewing";

export const leaseUntil = (now: Date) => new Date(now.getTime() + leaseSeconds * 1000);

/** Takes the case where it is free; false where somebody else has it. */
export const claimFor = (
  ctx: Ctx,
  { id, integrationId }: Pick<Verification, "id" | "integrationId">,
  now: Date,
) =>
  claimLease(ctx.db, {
    ...{ verificationId: id, integrationId, userId: requireReviewer(ctx).id },
    ...{ takenAt: now, expiresAt: leaseUntil(now) },
  });

/** Who has the case, and what is about to be sent of it. */
export async function readClaim(ctx: Ctx, id: string, now: Date): Promise<Claim> {
  const [lease, pending] = await Promise.all([
    findLease(ctx.db, ctx.scope, id, now),
    findPending(ctx.db, ctx.scope, id),
  ]);
  return {
    isMine: lease !== undefined && lease.userId === ctx.actor.id,
    lease: lease ?? null,
    pending: pending ?? null,
  };
}
