import type { OpenStatus, VerificationStatus } from "./status";

export const verificationEvents = [
  "start",
  "submit",
  "escalate",
  "approve",
  "decline",
  "resubmit",
  "expire",
  "abandon",
] as const;
export type VerificationEvent = (typeof verificationEvents)[number];

type Moves = Partial<Record<VerificationEvent, VerificationStatus>>;

const decisions: Moves = {
  approve: "approved",
  decline: "declined",
  resubmit: "resubmission_requested",
};

/** Every move a verification can make. No cell, no move; an empty row is final. */
export const transitions: Record<VerificationStatus, Moves> = {
  created: { start: "started", submit: "submitted", expire: "expired" },
  started: { submit: "submitted", abandon: "abandoned" },
  submitted: { ...decisions, escalate: "review" },
  review: decisions,
  resubmission_requested: { start: "started", abandon: "abandoned" },
  approved: {},
  declined: {},
  expired: {},
  abandoned: {},
};

/** The status that `event` leads to, or undefined where it is not allowed. */
export const nextStatus = (status: VerificationStatus, event: VerificationEvent) =>
  transitions[status][event];

export const isFinal = (status: VerificationStatus) => Object.keys(transitions[status]).length === 0;

/** What time does to a verification that its end user leaves lying. */
export const lapseEvents: Record<OpenStatus, VerificationEvent> = {
  created: "expire",
  started: "abandon",
  resubmission_requested: "abandon",
};

const daysToLapse = 7;

/** When a verification that was created at `createdAt` lapses, whatever happened in between. */
export const lapseTime = (createdAt: Date) => new Date(createdAt.getTime() + daysToLapse * 86_400_000);
