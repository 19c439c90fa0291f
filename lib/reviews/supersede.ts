import { findOutcome } from "@/db/queries/decisions";
import { lockVerification } from "@/db/queries/erasure";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { CorrectedOutcome, Correction } from "@/lib/core/review/correction";
import { type CorrectionEvent, isCorrectable } from "@/lib/core/verification/machine";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { applyEvent } from "@/lib/verifications/apply";
import { requireReasonOf } from "@/lib/verifications/decide";
import { requireReviewer } from "./reviewing";
import { requireUnredacted } from "./unredacted";

const events: Record<CorrectedOutcome, CorrectionEvent> = {
  approved: "approve_after_all",
  declined: "decline_after_all",
};

/**
 * Puts a decision that was sent in the place of another: both stay, and clients are told of the new one as they were of
 * the old. Of two who do it at once, the second builds on what the first has said.
 */
export const supersedeDecision = (ctx: Ctx, id: string, { outcome, reason, note }: Correction) =>
  inTransaction(ctx, async (ctx) => {
    requireReviewer(ctx);
    requireReasonOf(outcome, reason);
    if (note.trim() === "")
      throw invalid("Say why the decision is changed.", { note: "Say why the decision is changed." });
    const verification = isUuid(id) ? await lockVerification(ctx.db, ctx.scope, id) : undefined;
    if (!verification) throw notFound("verification");
    await requireUnredacted(ctx, id);
    const supersedes = await standingDecision(ctx, id, verification.status, { outcome, reason });
    return applyEvent(ctx, id, events[outcome], { verdict: outcome, reason, note: note.trim(), supersedes });
  });

/** The decision that holds now. */
async function standingDecision(
  ctx: Ctx,
  id: string,
  status: VerificationStatus,
  wanted: Pick<Correction, "outcome" | "reason">,
) {
  const standing = await findOutcome(ctx.db, ctx.scope, id);
  if (!isCorrectable(status) || standing?.verdict !== status)
    throw conflict(
      status === "started"
        ? "The end user has begun anew: decide on what they submit."
        : `A verification that is ${status} has no decision that could be changed.`,
    );
  if (standing.verdict === wanted.outcome && standing.reason === wanted.reason)
    throw conflict("That is what the decision says already.");
  return standing;
}
