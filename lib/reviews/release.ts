import { lockVerification } from "@/db/queries/erasure";
import { findPending, type PendingRow, takeDuePending } from "@/db/queries/reviews-pending";
import { reserveEvent } from "@/db/queries/verifications";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { AppError, conflict } from "@/lib/core/errors";
import { verificationStatuses } from "@/lib/core/verification/status";
import { getAttempt } from "@/lib/verifications/attempt";
import { decideVerification } from "@/lib/verifications/decide";
import { recordEvent } from "@/lib/verifications/record";
import { actAs } from "./act-as";
import { enqueueRelease } from "./enqueue-release";

/** What became of a decision: sent, or why not. */
export type Release = { why?: string };

/**
 * Sends a decision whose time to be undone is over, as the reviewer who made it and with no more rights than they have
 * by now. Of a release and an undo exactly one finds it. Safe to repeat: undefined where there is nothing to send.
 */
export const releaseDecision = (ctx: Ctx, id: string, now = new Date()): Promise<Release | undefined> =>
  inTransaction(ctx, async (ctx) => {
    // First of all, as whoever decides or redacts does: two who wait for each other would both fail.
    await lockVerification(ctx.db, ctx.scope, id);
    const pending = await takeDuePending(ctx.db, ctx.scope, id, now);
    if (!pending) {
      const early = await findPending(ctx.db, ctx.scope, id);
      if (early) await enqueueRelease(ctx, id, early.releasesAt);
      return undefined;
    }
    const { acting, obstacle } = await actAs(ctx, pending);
    const why = obstacle ?? (await tryToDecide(acting, pending));
    if (why) await writeDown(acting, pending, why, now);
    return { why };
  });

/** Why it was not possible, or undefined where it is done. */
async function tryToDecide(ctx: Ctx, { verificationId, attemptId, choice }: PendingRow) {
  try {
    await inTransaction(ctx, async (ctx) => {
      const attempt = await getAttempt(ctx, verificationId);
      if (attempt.id !== attemptId) throw conflict("The end user has begun anew.");
      await decideVerification(ctx, verificationId, choice);
    });
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

/** Nobody's decision vanishes without a word: the timeline has it, and whoever made it is told. */
async function writeDown(ctx: Ctx, pending: PendingRow, why: string, at: Date) {
  const { verificationId, attemptId, integrationId, choice } = pending;
  const everywhere: Ctx["scope"] = { integrationIds: [integrationId] };
  const verification = await reserveEvent(ctx.db, everywhere, verificationId, verificationStatuses);
  if (verification)
    await recordEvent(ctx, verification, {
      ...{ type: "drop_decision", attemptId, at },
      details: { outcome: choice.outcome, why },
    });
  await recordAudit(ctx, {
    ...{ action: "decision.drop", targetId: verificationId, integrationId },
    before: { outcome: choice.outcome, reason: choice.reason },
    after: { why },
  });
}
