import type { VerificationStatus } from "./status";

/** The time that a verification notes down when it arrives in a status; `startedAt` once only. */
export const arrivalTimes: Partial<
  Record<VerificationStatus, "startedAt" | "submittedAt" | "reviewedFrom" | "decidedAt">
> = {
  started: "startedAt",
  submitted: "submittedAt",
  review: "reviewedFrom",
  approved: "decidedAt",
  declined: "decidedAt",
  resubmission_requested: "decidedAt",
};
