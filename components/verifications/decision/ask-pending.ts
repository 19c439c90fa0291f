import { askPortal } from "@/components/shell/ask-portal";
import type { Claim } from "@/lib/core/review/lease";

/** What can be done with a decision that was not sent yet. */
export const askPending = {
  undo: (decision: { id: string }) => askPortal<Claim>("/api/review/undo", decision),
  sendNow: (decision: { id: string }) => askPortal<object>("/api/review/send-now", decision),
};
