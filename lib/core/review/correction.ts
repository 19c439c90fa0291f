import type { ReasonId } from "../decision/reasons";

/** What a decision can be changed to once it was sent. */
export const correctedOutcomes = ["approved", "declined"] as const;
export type CorrectedOutcome = (typeof correctedOutcomes)[number];

/** A decision that takes the place of one that was sent. `note` is why, and cannot be left out. */
export type Correction = { outcome: CorrectedOutcome; reason: ReasonId; note: string };
