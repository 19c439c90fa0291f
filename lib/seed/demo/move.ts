import type { StoredStory } from "@/db/queries/seed";
import type { ReasonId } from "@/lib/core/decision/reasons";
import type { Evidence } from "@/lib/core/decision/rules";
import type { Verdict } from "@/lib/core/decision/verdict";
import type { Actor } from "@/lib/core/identity/actor";
import type { EventType } from "@/lib/core/verification/history";
import { nextStatus, type VerificationEvent } from "@/lib/core/verification/machine";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";

type AttemptRow = StoredStory["attempts"][number] & { id: string; number: number };

/** A verification in the middle of its story, before any of it is stored. `at` is the story's clock. */
export type Scene = Omit<StoredStory, "attempts"> & {
  verification: Omit<Verification, "fullName">;
  attempts: AttemptRow[];
  at: Date;
  ip: string;
  userAgent: string;
};

type Decision = {
  verdict: Verdict;
  reason: ReasonId;
  note?: string;
  ruleVersion?: number;
  ruleIds?: string[];
  evidence?: Evidence;
};

/** The newest attempt. */
export function attemptOf({ attempts }: Pick<Scene, "attempts">): AttemptRow {
  const attempt = attempts.at(-1);
  if (!attempt) throw new Error("a story begins with an attempt");
  return attempt;
}

const nameOf = ({ kind, id, name }: Actor) => ({ actorKind: kind, actorId: id, actorName: name });

const attemptTimes: Partial<Record<VerificationStatus, "startedAt" | "submittedAt" | "decidedAt">> = {
  started: "startedAt",
  submitted: "submittedAt",
  approved: "decidedAt",
  declined: "decidedAt",
  resubmission_requested: "decidedAt",
};

/** Tells a move as `applyEvent` would have made it then; a move that the machine does not know ends the seeding. */
export function move(scene: Scene, event: VerificationEvent, actor: Actor, decision?: Decision) {
  const { verification, at } = scene;
  const before = verification.status;
  const status = nextStatus(before, event);
  if (!status) throw new Error(`a verification that is ${before} cannot ${event}`);
  Object.assign(verification, { status, updatedAt: at });
  if (before === "resubmission_requested" && event === "start") openAttempt(scene);
  const time = attemptTimes[status];
  Object.assign(attemptOf(scene), { status, ...(time && { [time]: at }) });
  if (actor.kind === "applicant")
    Object.assign(attemptOf(scene), { ip: scene.ip, userAgent: scene.userAgent });
  addEvent(scene, event, actor, { decisionId: decision && addDecision(scene, actor, decision) });
  addAudit(scene, event, actor, { status: before }, { status, reason: decision?.reason });
}

/** Something that happens between two moves, and changes the attempt. */
export function note(
  scene: Scene,
  type: EventType,
  actor: Actor,
  details: Record<string, string>,
  change: Partial<AttemptRow> = {},
) {
  Object.assign(attemptOf(scene), change);
  addEvent(scene, type, actor, { details });
}

export function openAttempt(scene: Scene) {
  const { verification, attempts, at } = scene;
  verification.attemptNumber = attempts.length + 1;
  attempts.push({
    id: crypto.randomUUID(),
    integrationId: verification.integrationId,
    verificationId: verification.id,
    number: verification.attemptNumber,
    status: verification.status,
    documentType: verification.documentType,
    documentCountry: verification.documentCountry,
    createdAt: at,
  });
}

function addDecision(scene: Scene, actor: Actor, decision: Decision) {
  const { verification, at } = scene;
  const id = crypto.randomUUID();
  scene.decisions.push({
    ...decision,
    ...nameOf(actor),
    id,
    integrationId: verification.integrationId,
    verificationId: verification.id,
    attemptId: attemptOf(scene).id,
    createdAt: at,
  });
  return id;
}

export function addEvent(
  scene: Scene,
  type: EventType,
  actor: Actor,
  rest: { decisionId?: string; details?: Record<string, string> } = {},
) {
  const { verification, events, at, ip } = scene;
  verification.eventSequence = events.length + 1;
  events.push({
    ...rest,
    ...nameOf(actor),
    verificationId: verification.id,
    integrationId: verification.integrationId,
    sequence: verification.eventSequence,
    attemptId: attemptOf(scene).id,
    type,
    status: verification.status,
    ip: actor.kind === "applicant" ? ip : null,
    occurredAt: at,
  });
}

type Values = Record<string, unknown>;

export function addAudit(
  { verification, auditEntries, at }: Scene,
  event: VerificationEvent | "create",
  actor: Actor,
  before?: Values,
  after?: Values,
) {
  if (actor.kind !== "user") return;
  auditEntries.push({
    ...nameOf(actor),
    integrationId: verification.integrationId,
    action: `verification.${event}`,
    targetId: verification.id,
    before,
    after,
    createdAt: at,
  });
}
