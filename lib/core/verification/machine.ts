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

/** What a person says afterwards of what was decided, and sent, already. */
export const correctionEvents = ["approve_after_all", "decline_after_all"] as const;
export type CorrectionEvent = (typeof correctionEvents)[number];

export const moveEvents = [...verificationEvents, ...correctionEvents] as const;
export type MoveEvent = (typeof moveEvents)[number];

const afterwards: Record<CorrectionEvent, VerificationStatus> = {
  approve_after_all: "approved",
  decline_after_all: "declined",
};

/**
 * What a person may put right by a decision that takes the place of an earlier one. Time, clients, end users and the
 * engine know nothing of it: for them a final status is final. Where the end user has begun anew it is too late.
 */
export const corrections: Record<VerificationStatus, Partial<Record<CorrectionEvent, VerificationStatus>>> = {
  created: {},
  started: {},
  submitted: {},
  review: {},
  resubmission_requested: afterwards,
  approved: afterwards,
  declined: afterwards,
  expired: {},
  abandoned: {},
};

/** The status that a correction leads to; it may be the same, with another reason. */
export const correctedStatus = (status: VerificationStatus, event: CorrectionEvent) =>
  corrections[status][event];

/** Whether what was decided can still be put right. */
export const isCorrectable = (status: VerificationStatus) => Object.keys(corrections[status]).length > 0;

const isCorrection = (event: MoveEvent): event is CorrectionEvent =>
  (correctionEvents as readonly MoveEvent[]).includes(event);

/** The status after any move, by the table that it belongs to. */
export const statusAfter = (status: VerificationStatus, event: MoveEvent) =>
  isCorrection(event) ? correctedStatus(status, event) : nextStatus(status, event);

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
