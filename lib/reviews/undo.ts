import { deletePending, findPending } from "@/db/queries/reviews-pending";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, forbidden } from "@/lib/core/errors";
import type { Claim } from "@/lib/core/review/lease";
import { getVerification } from "@/lib/verifications/get";
import { claimFor, readClaim } from "./claim";
import { forgetRelease } from "./enqueue-release";
import { requireReviewer } from "./reviewing";

/** Takes back a decision of one's own that was not sent yet, and has the case open again. */
export const undoDecision = (ctx: Ctx, id: string, now = new Date()): Promise<Claim> =>
  inTransaction(ctx, async (ctx) => {
    const verification = await getVerification(ctx, id);
    const undone = await deletePending(ctx.db, ctx.scope, id, requireReviewer(ctx).id);
    if (!undone) throw await whyNot(ctx, id);
    await forgetRelease(ctx, id);
    await recordAudit(ctx, {
      ...{ action: "decision.undo", targetId: id, integrationId: verification.integrationId },
      before: { outcome: undone.choice.outcome, reason: undone.choice.reason },
    });
    await claimFor(ctx, verification, now);
    return readClaim(ctx, id, now);
  });

export async function whyNot({ db, scope }: Ctx, id: string) {
  const pending = await findPending(db, scope, id);
  return pending
    ? forbidden(`${pending.name} has decided this, and only they can take it back.`)
    : conflict("The decision was sent already, or taken back.");
}
