import type { Decidable } from "@/components/verifications/decision/decision-panel";
import type { ShownPicture } from "@/components/verifications/picture-viewer/shown-picture";
import type { Environment } from "@/lib/core/integration/settings";
import type { Claim } from "@/lib/core/review/lease";
import type { LookAlikes } from "@/lib/core/review/look-alike";
import type { Note } from "@/lib/core/review/note";
import type { Reviewer } from "@/lib/core/review/reviewer";
import type { StatusChoices, UserStatus } from "@/lib/core/review/user-status";
import type { Attempt, Decision, HistoryEntry, Verification } from "@/lib/core/verification/verification";

/** Everything that a reviewer needs of a case, in one piece, so that the next one can be had ahead. */
export type DeskCase = {
  verification: Verification;
  integration: { id: string; name: string; environment: Environment };
  /** Newest first. */
  attempts: Attempt[];
  decisions: Decision[];
  history: HistoryEntry[];
  pictures: ShownPicture[];
  decidable: Decidable;
  lookAlikes: LookAlikes;
  notes: Note[];
  userStatuses: UserStatus[];
  statusChoices: StatusChoices;
  reviewers: Reviewer[];
  assignee: Reviewer | null;
  /** As it stood when the case was read. */
  claim: Claim;
};

/** Since when a reviewer is waited for; undefined where none is. */
export const waitingSince = ({ history }: Pick<DeskCase, "history">): Date | undefined =>
  history.findLast(({ type }) => type === "escalate")?.occurredAt;
