import type { VerificationStatus } from "@/lib/core/verification/status";

// Four surfaces, four vocabularies (vove.md A6). What none of them has a word for stands as the nearest.

/**
 * Of `GET /v2/users` and the webhooks. `open` before the start is INFERRED; `canceled` is what third parties handle.
 * What is handed in waits for a decision, whoever makes it: `pending`. `suspected` is the only word for a refusal.
 */
export const userStatuses: Record<VerificationStatus, string> = {
  created: "open",
  started: "in_progress",
  submitted: "pending",
  review: "pending",
  approved: "successful",
  declined: "suspected",
  resubmission_requested: "in_progress",
  expired: "canceled",
  abandoned: "canceled",
};

/** What the SDKs are told as `verificationStatus`. */
export const sessionStatuses: Record<VerificationStatus, string> = {
  created: "open",
  started: "in-progress",
  submitted: "pending",
  review: "pending",
  approved: "success",
  declined: "failure",
  resubmission_requested: "in-progress",
  expired: "canceled",
  abandoned: "canceled",
};

export type ResultStatus = "success" | "failure" | "pending" | "canceled";

/** What the hosted page tells the window that has opened it. Whoever leaves before handing in has cancelled. */
export const messageStatuses: Record<VerificationStatus, ResultStatus> = {
  created: "canceled",
  started: "canceled",
  submitted: "pending",
  review: "pending",
  approved: "success",
  declined: "failure",
  resubmission_requested: "canceled",
  expired: "canceled",
  abandoned: "canceled",
};

/** What it adds to `redirectURL`: the same, but for one word (the README's, where the types say `failure`). */
export const redirectStatuses: Record<VerificationStatus, Exclude<ResultStatus, "failure"> | "failed"> = {
  created: "canceled",
  started: "canceled",
  submitted: "pending",
  review: "pending",
  approved: "success",
  declined: "failed",
  resubmission_requested: "canceled",
  expired: "canceled",
  abandoned: "canceled",
};

/**
 * Whether a webhook is sent on arriving in a status: only what the documentation lists is told, once each. There is no
 * event for "one step finished", so `in_progress` is told at the start; `review` would say `pending` over again.
 */
export const isTold: Record<VerificationStatus, boolean> = {
  created: false,
  started: true,
  submitted: true,
  review: false,
  approved: true,
  declined: true,
  resubmission_requested: true,
  expired: false,
  abandoned: false,
};
