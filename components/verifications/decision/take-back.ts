import { askPortal } from "@/components/shell/ask-portal";
import type { Claim } from "@/lib/core/review/lease";

/** Undoes a decision that was not sent yet. */
export const takeBackDecision = (decision: { id: string }) => askPortal<Claim>("/api/review/undo", decision);
