import { insertEvent } from "@/db/queries/events";
import type { Ctx } from "@/lib/context";
import type { EventType } from "@/lib/core/verification/history";
import type { Verification } from "@/lib/core/verification/verification";

type Happening = {
  type: EventType;
  attemptId: string;
  decisionId?: string;
  details?: Record<string, string>;
  at: Date;
};

/** Writes an event under the sequence number that the change of `verification` has just reserved. */
export const recordEvent = (
  { db, actor, origin }: Ctx,
  verification: Verification,
  { at, ...event }: Happening,
) =>
  insertEvent(db, {
    ...event,
    verificationId: verification.id,
    integrationId: verification.integrationId,
    sequence: verification.eventSequence,
    status: verification.status,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    ip: origin.ip,
    occurredAt: at,
  });
