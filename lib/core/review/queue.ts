import type { ReasonId } from "../decision/reasons";
import type { DocumentType } from "../document/document";
import type { Role } from "../identity/roles";
import type { Environment } from "../integration/settings";
import type { Lease } from "./lease";
import type { Reviewer } from "./reviewer";

export const queueTabs = ["for_me", "mine", "unassigned", "all"] as const;
export type QueueTab = (typeof queueTabs)[number];

/** What somebody sees who has not chosen: a reviewer what they can take, others how things stand. */
export const usualTab = (role: Role): QueueTab => (role === "reviewer" ? "for_me" : "all");

export type QueueFilter = {
  tab: QueueTab;
  integrationId?: string;
  /** Why it is here. */
  reason?: ReasonId;
};

/** How many of the cases that somebody has skipped are remembered: the rest come again. */
export const mostSkipped = 50;

/** The row a page begins after. */
export type QueueCursor = { waitingSince: Date; id: string };

export type QueueListing = { filter: QueueFilter; after?: QueueCursor; limit: number };

/** A case that waits for a reviewer. */
export type QueueEntry = {
  id: string;
  fullName: string | null;
  vendorData: string | null;
  documentType: DocumentType | null;
  documentCountry: string | null;
  /** Why it is here: null where nothing was noted down. */
  reason: ReasonId | null;
  /** The same in words. */
  why: string;
  integration: { id: string; name: string; environment: Environment };
  assignee: Reviewer | null;
  /** Who has it open, oneself included. */
  lease: Lease | null;
  waitingSince: Date;
  attemptNumber: number;
};

/** Oldest first; `next` is undefined on the last page. Counts are exact, under the other filters. */
export type QueuePage = {
  cases: QueueEntry[];
  next: QueueCursor | undefined;
  counts: Record<QueueTab, number>;
};
