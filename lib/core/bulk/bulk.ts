import type { Permission } from "../identity/roles";
import type { VerificationFilter } from "../verification/listing";
import type { VerificationStatus } from "../verification/status";
import type { BulkOrder } from "./order";

/** What can be done to many verifications at once. Approving is not among them: somebody must have looked. */
export const bulkActions = ["assign", "ask_again", "decline", "resend_webhook"] as const;
export type BulkAction = (typeof bulkActions)[number];

export const bulkItemStatuses = ["waiting", "done", "failed", "skipped"] as const;
export type BulkItemStatus = (typeof bulkItemStatuses)[number];

/** Who may, as for a single one. */
export const bulkPermissions: Record<BulkAction, Permission> = {
  assign: "verification:decide",
  ask_again: "verification:decide",
  decline: "verification:decide",
  resend_webhook: "webhook:resend",
};

/** The most that one run takes. */
export const maxBulkItems = 100_000;

/** Which verifications are meant: those named, or all that match but those named. */
export type BulkTarget =
  | { ids: readonly string[] }
  | { filter: VerificationFilter; status?: VerificationStatus; except: readonly string[] };

/** What would come of it: how many are meant, and how many of them nobody has ever opened. */
export type BulkPreview = { total: number; unopened: number };

export type BulkRun = {
  id: string;
  order: BulkOrder;
  total: number;
  counts: Record<BulkItemStatus, number>;
  createdAt: Date;
  cancelledAt: Date | null;
  finishedAt: Date | null;
};

/** One of a run that was not done, and the sentence why. */
export type BulkMiss = {
  verificationId: string;
  fullName: string | null;
  status: "failed" | "skipped";
  message: string;
};
