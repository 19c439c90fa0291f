import type { VerificationSummary } from "../verification/verification";

/** What has changed since a page of the list was shown. */
export type LiveState = {
  /** How many match that are not on it and have come since; at most `mostFresh`. */
  fresh: number;
  /** Of its rows, those that were written since. */
  changed: VerificationSummary[];
};

const times = ["createdAt", "updatedAt", "submittedAt", "reviewedFrom", "decidedAt"];

/** Reads what a page is told: JSON has no times. */
export const parseLiveState = (text: string): LiveState =>
  JSON.parse(text, (key, value) => (value && times.includes(key) ? new Date(value) : value));

/** Nobody reads a larger number. */
export const mostFresh = 100;

/** How many pages of one person are kept up to date by one process at once. */
export const maxLivePages = 12;
