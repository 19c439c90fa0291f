import type { VerificationEvent } from "../verification/machine";

/** What a decision can say. `review` hands it to a person. Ordered: where several rules speak, the last one here wins. */
export const verdicts = ["approved", "review", "resubmission_requested", "declined"] as const;
export type Verdict = (typeof verdicts)[number];

/** A decision that is told to the client. */
export const outcomes = ["approved", "declined", "resubmission_requested"] as const;
export type Outcome = (typeof outcomes)[number];

export const verdictEvents = {
  approved: "approve",
  declined: "decline",
  resubmission_requested: "resubmit",
  review: "escalate",
} as const satisfies Record<Verdict, VerificationEvent>;
