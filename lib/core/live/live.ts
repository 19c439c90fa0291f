import type { VerificationStatus } from "../verification/status";

/** What has changed since a page of the list was shown. */
export type LiveState = {
  /** How many match that are not on it and have come since; at most `mostFresh`. */
  fresh: number;
  /** Of its rows, those whose status was written since. */
  statuses: Record<string, VerificationStatus>;
};

/** Nobody reads a larger number. */
export const mostFresh = 100;

/** How many pages of one person are kept up to date by one process at once. */
export const maxLivePages = 12;
