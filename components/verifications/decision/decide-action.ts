import type { ActionResult } from "@/lib/core/action-result";
import type { ReasonId } from "@/lib/core/decision/reasons";
import type { Outcome } from "@/lib/core/decision/verdict";
import type { MediaContext } from "@/lib/core/document/document";
import type { PendingDecision } from "@/lib/core/review/pending";

export type DecisionChoice = { outcome: Outcome; reason: ReasonId; note: string; retakes: MediaContext[] };

/** Nothing is sent before the time to undo it is over. */
export type Propose = (decision: DecisionChoice & { id: string }) => Promise<ActionResult<PendingDecision>>;

/** The three things a person can decide, in the words of the panel. */
export const choices: Record<Outcome, { verb: string; key: string; done: string; question: string }> = {
  approved: { verb: "Approve", key: "a", done: "Approved", question: "Why is it approved?" },
  declined: { verb: "Decline", key: "d", done: "Declined", question: "Why is it declined?" },
  resubmission_requested: {
    verb: "Ask again",
    key: "r",
    done: "Asked again",
    question: "What has to be done again?",
  },
};
