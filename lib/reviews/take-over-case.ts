import { lockVerification } from "@/db/queries/erasure";
import { findLease, seizeLease } from "@/db/queries/reviews-leases";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import type { Claim } from "@/lib/core/review/lease";
import { isDecidable } from "@/lib/core/verification/status";
import { leaseUntil, readClaim } from "./claim";
import { requireReviewer } from "./reviewing";

/** Takes a case away from whoever has it open; they are told by their next heartbeat. */
export const takeOverCase = (ctx: Ctx, id: string, now = new Date()): Promise<Claim> =>
  inTransaction(ctx, async (ctx) => {
    const { id: userId } = requireReviewer(ctx);
    const verification = await lockVerification(ctx.db, ctx.scope, id);
    if (!verification) throw notFound("verification");
    if (!isDecidable(verification.status)) throw conflict("There is nothing to decide here any more.");
    const { integrationId } = verification;
    const before = await findLease(ctx.db, ctx.scope, id, now);
    await seizeLease(ctx.db, {
      ...{ verificationId: id, integrationId, userId },
      ...{ takenAt: now, expiresAt: leaseUntil(now) },
    });
    if (before && before.userId !== userId)
      await recordAudit(ctx, {
        ...{ action: "case.take_over", targetId: id, integrationId },
        before: { holder: before.name, holderId: before.userId, since: before.takenAt.toISOString() },
      });
    return readClaim(ctx, id, now);
  });
