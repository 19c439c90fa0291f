import type { BulkAction } from "@/lib/core/bulk/bulk";
import type { BulkOrder } from "@/lib/core/bulk/order";
import { type ReasonId, reasonIds } from "@/lib/core/decision/reasons";

/** Stands among the colleagues for nobody. */
export const nobodyValue = "nobody";

const isReason = (value: unknown): value is ReasonId => reasonIds.some((id) => id === value);

/** What the form says; the server tells what is missing in it. */
export function orderFrom(action: BulkAction, given: FormData): BulkOrder {
  const word = (name: string) => String(given.get(name) ?? "");
  switch (action) {
    case "resend_webhook":
      return { action };
    case "assign":
      return { action, userId: word("userId") === nobodyValue ? null : word("userId") };
    default: {
      const reason = word("reason");
      // An unknown one is refused beside its field.
      return { action, reason: isReason(reason) ? reason : ("" as ReasonId), note: word("note") };
    }
  }
}
