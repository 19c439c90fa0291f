import type { DecideActions } from "@/components/verifications/decision/decide-action";
import type { ActionResult } from "@/lib/core/action-result";
import type { Claim } from "@/lib/core/review/lease";
import type { Note } from "@/lib/core/review/note";
import type { DroppedDecision } from "@/lib/core/review/pending";
import type { Progress } from "@/lib/core/review/progress";
import type { QueueFilter } from "@/lib/core/review/queue";
import type { Reviewer } from "@/lib/core/review/reviewer";
import type { UserStatus } from "@/lib/core/review/user-status";
import type { DeskCase } from "./desk-case";

type Does<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;
type OfCase = { id: string };

/** What comes back from looking after what one has open. */
export type Tended = { claims: Record<string, Claim>; progress: Progress; dropped: DroppedDecision[] };

/** What can be done with what hangs on a case. */
export type CaseActions = {
  assign: Does<OfCase & { userId: string | null }, Reviewer | null>;
  addNote: Does<OfCase & { text: string }, Note>;
  deleteNote: Does<OfCase & { noteId: string }, unknown>;
  giveStatus: Does<OfCase & { status: string; reason: string }, UserStatus>;
};

export type DeskActions = DecideActions &
  CaseActions & {
    openCase: Does<OfCase, Claim>;
    takeOver: Does<OfCase, Claim>;
    leave: Does<{ ids: string[] }, unknown>;
    /** Keeps the cases that are open, and tells how the day goes. */
    tend: Does<{ ids: string[]; filter: QueueFilter; dayStart: string; since: string }, Tended>;
    /** Takes the next case and reads it; null where none is free. */
    takeNext: Does<{ after: string; filter: QueueFilter }, DeskCase | null>;
    readCase: Does<OfCase, DeskCase>;
  };
