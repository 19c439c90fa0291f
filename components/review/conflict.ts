import type { DecisionChoice } from "@/components/verifications/decision/decide-action";
import { choices } from "@/components/verifications/decision/decide-action";
import { reasons } from "@/lib/core/decision/reasons";
import { outcomes } from "@/lib/core/decision/verdict";
import type { DeskCase } from "./desk-case";

/** A decision of one's own that was not taken, beside what holds instead. */
export type Conflict = {
  id: string;
  name: string;
  why: string;
  /** No answer came, so it may have been taken all the same. */
  isUnsure?: boolean;
  mine?: string;
  theirs?: { who: string; what: string; note: string | null };
};

/** "Declined: Known fraud" */
export const inWords = ({ outcome, reason }: Pick<DecisionChoice, "outcome" | "reason">) =>
  `${choices[outcome].done}: ${reasons[reason].label}`;

/** What somebody else has decided, as far as it is known. */
export function decidedInstead({ claim, decisions }: DeskCase): Conflict["theirs"] {
  if (claim.pending) {
    const { name, choice } = claim.pending;
    return { who: name, what: inWords(choice), note: choice.note };
  }
  const newest = decisions.find(({ verdict }) => verdict !== "review");
  const outcome = outcomes.find((each) => each === newest?.verdict);
  if (!newest || !outcome) return undefined;
  return { who: newest.actorName, what: inWords({ outcome, reason: newest.reason }), note: newest.note };
}
