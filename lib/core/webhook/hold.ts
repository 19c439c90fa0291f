import type { ActorKind } from "../identity/actor";
import type { EventType } from "../verification/history";
import type { VerificationStatus } from "../verification/status";

const heldMs = 5 * 60_000;

type Happening = { type: EventType; status: VerificationStatus; occurredAt: Date };

/**
 * Until when an event is kept back: a request to submit again waits five minutes where the person reads it on our page
 * and may act on it at once (veriff.md 6.1). Undefined where it is told at once.
 */
export function heldUntil({ status, occurredAt }: Happening, submittedBy: ActorKind | undefined) {
  if (status !== "resubmission_requested" || submittedBy !== "applicant") return undefined;
  return new Date(occurredAt.getTime() + heldMs);
}

/** Whether what came next makes a held event needless: the person has begun anew. */
export const isOvertaken = (until: Date, next: Happening | undefined) =>
  next?.type === "start" && next.occurredAt < until;
