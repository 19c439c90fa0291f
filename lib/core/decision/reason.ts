import type { Verdict } from "./verdict";

export type Reason = {
  outcome: Verdict;
  /** For the back office. */
  label: string;
  /** The sentence the end user reads, where there is something to tell them. */
  advice?: string;
  /** The reason that this one is a finer form of: for clients who do not want to know so exactly. */
  broader?: string;
};

export const approval = (label: string) => ({ outcome: "approved", label }) as const satisfies Reason;
export const refusal = (label: string, broader?: string) =>
  ({ outcome: "declined", label, broader }) as const satisfies Reason;
export const repeat = (label: string, advice: string, broader?: string) =>
  ({ outcome: "resubmission_requested", label, advice, broader }) as const satisfies Reason;
export const doubt = (label: string) => ({ outcome: "review", label }) as const satisfies Reason;
