import type { PendingDecision } from "./pending";

/** A case that nobody looks at any more is free after so long; whoever looks renews it well before. */
export const leaseSeconds = 60;
export const leaseRenewalSeconds = 20;

/** Who has a case open, and until when unless they renew it. */
export type Lease = { userId: string; name: string; takenAt: Date; expiresAt: Date };

/** What came of asking for a case. `lease` is null where there is nothing to decide, so nobody holds it. */
export type Claim = {
  isMine: boolean;
  lease: Lease | null;
  /** A decision that is about to be sent: nobody else can decide meanwhile. */
  pending: PendingDecision | null;
};
