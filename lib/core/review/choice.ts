import type { ReasonId } from "../decision/reasons";
import type { Outcome } from "../decision/verdict";
import type { MediaContext } from "../document/document";

/** What a reviewer has chosen, while it can still be undone. */
export type PendingChoice = {
  outcome: Outcome;
  reason: ReasonId;
  note: string | null;
  retakes: MediaContext[] | null;
};
