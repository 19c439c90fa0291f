import type { IntegrationSettings } from "@/lib/core/integration/settings";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";

/** transmit.md B4. */
export type WireStatus =
  | "pending"
  | "capturing"
  | "processing"
  | "recapture"
  | "complete"
  | "expired"
  /** Only where a result is asked for, which knows no `expired`; the web SDK would poll for ever. */
  | "error";

const words: Record<VerificationStatus, WireStatus> = {
  created: "pending",
  started: "capturing",
  submitted: "processing",
  // A client reads a result once: what a person will still change is no result, and no check has failed.
  review: "processing",
  approved: "complete",
  declined: "complete",
  resubmission_requested: "recapture",
  expired: "expired",
  abandoned: "expired",
};

type Status = Pick<Verification, "status" | "simulation">;
type Settings = Pick<IntegrationSettings, "announceReview">;

/**
 * What the vendor calls a status. Where the integration has it that clients hear of reviews, and where a test has asked
 * for one, a review is complete: with CHALLENGE, by which the vendor leaves it to a person of the client's.
 */
export const wireStatus = ({ status, simulation }: Status, { announceReview }: Settings): WireStatus =>
  status === "review" && (announceReview || simulation?.verdict === "review") ? "complete" : words[status];

export const resultStatus = (verification: Status, settings: Settings): WireStatus => {
  const status = wireStatus(verification, settings);
  return status === "expired" ? "error" : status;
};
