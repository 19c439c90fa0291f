import { referenceOf } from "@/lib/core/verification/reference";
import type { AnyMessage } from "@/lib/core/webhook/message";
import { isTold, userStatuses } from "./statuses";

/** The body of a webhook (vove.md A7): flat; `userId` is deprecated and still sent. Null where nothing is told. */
export function presentMessage({ type, verification }: AnyMessage): object | null {
  const isStatus = type === "event" || type === "decision";
  if (!isStatus || !isTold[verification.status]) return null;
  const refId = referenceOf(verification);
  return { status: userStatuses[verification.status], refId, userId: refId };
}
