import type { ReasonId } from "@/lib/core/decision/reasons";
import { nextAttempt, picturesOfFlow } from "@/lib/core/decision/retakes";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import type { FlowStep } from "@/lib/core/flow/flow";

/** The attempt that is decided on, as far as it says what can be asked for again. */
export type DecidedAttempt = {
  flow: { steps: FlowStep[] };
  documentType: DocumentType | null;
  taken: readonly MediaContext[];
};

/** What is asked for again where `ticked` is; null is what the reason speaks of. More than ticked where the rest would not fit. */
export function askedAgain(
  attempt: DecidedAttempt,
  reason: ReasonId,
  ticked: readonly MediaContext[] | null,
): MediaContext[] {
  if (ticked?.length === 0) return [];
  const all = picturesOfFlow(attempt.flow, attempt.documentType);
  const { retakes } = nextAttempt({ ...attempt, reason, retakes: ticked });
  return retakes ? all.filter((context) => retakes.includes(context)) : all;
}
