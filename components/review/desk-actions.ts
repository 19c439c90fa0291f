import type { Propose } from "@/components/verifications/decision/decide-action";
import type { ActionResult } from "@/lib/core/action-result";
import type { Note } from "@/lib/core/review/note";
import type { Reviewer } from "@/lib/core/review/reviewer";
import type { UserStatus } from "@/lib/core/review/user-status";

type Does<Input, Value> = (input: Input) => Promise<ActionResult<Value>>;
type OfCase = { id: string };

/** What can be done with what hangs on a case. */
export type CaseActions = {
  assign: Does<OfCase & { userId: string | null }, Reviewer | null>;
  /** To a colleague, with a note. */
  handOver: Does<OfCase & { userId: string; note: string }, Reviewer | null>;
  addNote: Does<OfCase & { text: string }, Note>;
  editNote: Does<OfCase & { noteId: string; text: string }, Note>;
  deleteNote: Does<OfCase & { noteId: string }, unknown>;
  giveStatus: Does<OfCase & { status: string; reason: string }, UserStatus>;
};

export type DeskActions = CaseActions & { propose: Propose };
