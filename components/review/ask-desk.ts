import { askPortal } from "@/components/shell/ask-portal";
import type { Claim } from "@/lib/core/review/lease";
import type { DroppedDecision } from "@/lib/core/review/pending";
import type { Progress } from "@/lib/core/review/progress";
import type { QueueFilter } from "@/lib/core/review/queue";
import type { DeskCase } from "./desk-case";

type OfCase = { id: string };

/** What comes back from looking after what one has open. */
export type Tended = { claims: Record<string, Claim>; progress: Progress; dropped: DroppedDecision[] };

type Tending = { ids: string[]; filter: QueueFilter; dayStart: string; since: string };

/** What the desk asks for while somebody works: all of it at the same time where need be. */
export const askDesk = {
  open: (wanted: OfCase) => askPortal<Claim>("/api/review/open", wanted),
  takeOver: (wanted: OfCase) => askPortal<Claim>("/api/review/take-over", wanted),
  leave: (left: { ids: string[] }) => askPortal<object>("/api/review/leave", left),
  tend: (tending: Tending) => askPortal<Tended>("/api/review/tend", tending),
  next: (wanted: { after: string; skipped: string[]; filter: QueueFilter }) =>
    askPortal<DeskCase | null>("/api/review/next", wanted),
  read: ({ id }: OfCase) => askPortal<DeskCase>(`/api/review/cases/${id}`),
};
