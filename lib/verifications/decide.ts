import { findOutcome } from "@/db/queries/decisions";
import type { Ctx } from "@/lib/context";
import { type ReasonId, reasons } from "@/lib/core/decision/reasons";
import { picturesOfFlow } from "@/lib/core/decision/retakes";
import { type Outcome, verdictEvents } from "@/lib/core/decision/verdict";
import type { MediaContext } from "@/lib/core/document/document";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { isDecidable } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { applyEvent } from "./apply";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

const deeds: Record<Outcome, string> = {
  approved: "approved",
  declined: "declined",
  resubmission_requested: "asked again for",
};

export type Choice = {
  outcome: Outcome;
  reason: ReasonId;
  note?: string | null;
  /** The pictures that are asked for again, where not all that the reason speaks of. */
  retakes?: readonly MediaContext[] | null;
};

/**
 * A person's decision, never without its reason. Whoever comes second is told who was first. What is decided in the
 * portal comes here by way of the desk, which lets a reviewer take it back for a moment.
 */
export async function decideVerification(ctx: Ctx, id: string, choice: Choice) {
  const decision = await checkChoice(ctx, id, choice);
  try {
    return await applyEvent(ctx, id, verdictEvents[choice.outcome], decision);
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") throw await whoWasFirst(ctx, id, error);
    throw error;
  }
}

/** Refuses what could not be decided so, whenever that would be; gives the decision as it is written down. */
export async function checkChoice(ctx: Ctx, id: string, { outcome, reason, note = null, retakes }: Choice) {
  requireReasonOf(outcome, reason);
  const asksAgain = outcome === "resubmission_requested";
  const chosen = asksAgain ? await checkAsksAgain(ctx, id, retakes ?? []) : null;
  return { verdict: outcome, reason, note, retakes: chosen };
}

export function requireReasonOf(outcome: Outcome, reason: ReasonId) {
  if (reasons[reason].outcome !== outcome)
    throw invalid("This reason does not go with this decision.", { reason: "Choose another reason." });
}

/** Refuses what somebody has decided already, or what is not there to be decided. */
export async function requireDecidable(ctx: Ctx, id: string, { status }: Pick<Verification, "status">) {
  if (isDecidable(status)) return;
  throw await whoWasFirst(ctx, id, conflict(`A verification that is ${status} cannot be decided.`));
}

/** What is asked for again, if it is said at all; refused where there is no further attempt, or the flow takes no such picture. */
async function checkAsksAgain(ctx: Ctx, id: string, retakes: readonly MediaContext[]) {
  const verification = await getVerification(ctx, id);
  const [flow, { documentType }] = await Promise.all([definitionOf(ctx, verification), getAttempt(ctx, id)]);
  if (verification.attemptNumber >= flow.decision.maxAttempts)
    throw conflict("This was the last attempt: approve or decline it.");
  const known = picturesOfFlow(flow, documentType);
  if (!retakes.every((context) => known.includes(context)))
    throw invalid("This flow takes no such picture.", { retakes: "Choose pictures that the flow takes." });
  return retakes.length > 0 ? known.filter((context) => retakes.includes(context)) : null;
}

async function whoWasFirst(ctx: Ctx, id: string, refusal: AppError) {
  const [{ status }, first] = await Promise.all([
    getVerification(ctx, id),
    findOutcome(ctx.db, ctx.scope, id),
  ]);
  if (!first || first.verdict === "review" || first.verdict !== status) return refusal;
  return conflict(`${first.actorName} has already ${deeds[first.verdict]} this verification.`);
}
