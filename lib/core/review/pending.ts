import type { PendingChoice } from "./choice";

/** How long a reviewer can take back a decision before anything happens. */
export const undoSeconds = 10;

/** A decision that can still be undone. */
export type PendingDecision = {
  verificationId: string;
  attemptId: string;
  userId: string;
  name: string;
  choice: PendingChoice;
  createdAt: Date;
  releasesAt: Date;
};

/** A decision of one's own that could not be sent any more. */
export type DroppedDecision = { verificationId: string; fullName: string | null; why: string; at: Date };
