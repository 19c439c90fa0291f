import { findOutcome } from "@/db/queries/decisions";
import type { Ctx } from "@/lib/context";
import { type ReasonId, reasons } from "@/lib/core/decision/reasons";
import { type Outcome, verdictEvents } from "@/lib/core/decision/verdict";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { maxAttempts } from "@/lib/core/verification/attempts";
import { applyEvent } from "./apply";
import { getVerification } from "./get";

const deeds: Record<Outcome, string> = {
  approved: "approved",
  declined: "declined",
  resubmission_requested: "asked again for",
};

type Choice = { outcome: Outcome; reason: ReasonId; note?: string | null };

/** A person's decision, never without its reason. Whoever comes second is told who was first. */
export async function decideVerification(ctx: Ctx, id: string, { outcome, reason, note }: Choice) {
  if (reasons[reason].outcome !== outcome)
    throw invalid("This reason does not go with this decision.", { reason: "Choose another reason." });
  const { attemptNumber } = await getVerification(ctx, id);
  if (outcome === "resubmission_requested" && attemptNumber >= maxAttempts)
    throw conflict("This was the last attempt: approve or decline it.");
  try {
    return await applyEvent(ctx, id, verdictEvents[outcome], { verdict: outcome, reason, note });
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") throw await whoWasFirst(ctx, id, error);
    throw error;
  }
}

async function whoWasFirst(ctx: Ctx, id: string, refusal: AppError) {
  const [{ status }, first] = await Promise.all([
    getVerification(ctx, id),
    findOutcome(ctx.db, ctx.scope, id),
  ]);
  if (!first || first.verdict === "review" || first.verdict !== status) return refusal;
  return conflict(`${first.actorName} has already ${deeds[first.verdict]} this verification.`);
}
