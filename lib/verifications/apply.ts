import { findAttempt, insertAttempt, updateAttempt } from "@/db/queries/attempts";
import { insertDecision } from "@/db/queries/decisions";
import { findVerification, setStatus } from "@/db/queries/verifications";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import type { ReasonId } from "@/lib/core/decision/reasons";
import type { Evidence } from "@/lib/core/decision/rules";
import type { Verdict } from "@/lib/core/decision/verdict";
import type { MediaContext } from "@/lib/core/document/document";
import { AppError, conflict, notFound } from "@/lib/core/errors";
import { type MoveEvent, statusAfter } from "@/lib/core/verification/machine";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Attempt, Decision, Verification } from "@/lib/core/verification/verification";
import { webhookFor } from "@/lib/core/webhook/webhook";
import { recordEvent } from "./record";

type NewDecision = {
  verdict: Verdict;
  reason: ReasonId;
  note?: string | null;
  /** What is asked for again; null is what the reason says. */
  retakes?: MediaContext[] | null;
  /** The decision that it takes the place of, and is therefore later than, whatever the clock says. */
  supersedes?: Pick<Decision, "id" | "createdAt">;
  engine?: { ruleVersion: number; ruleIds: string[]; evidence: Evidence };
};

/** The time an attempt notes down when it arrives in a status. */
const attemptTimes: Partial<Record<VerificationStatus, "startedAt" | "submittedAt" | "decidedAt">> = {
  started: "startedAt",
  submitted: "submittedAt",
  approved: "decidedAt",
  declined: "decidedAt",
  resubmission_requested: "decidedAt",
};

/**
 * The only writer of a verification's status. The move, its event, its decision, the audit entry and the jobs that
 * follow from it commit together or not at all. Of two who move it at once, one gets `conflict`.
 */
export const applyEvent = (ctx: Ctx, id: string, event: MoveEvent, decision?: NewDecision) =>
  inTransaction(ctx, async (ctx) => {
    const { db, scope } = ctx;
    const before = await findVerification(db, scope, id);
    if (!before) throw notFound("verification");
    const to = statusAfter(before.status, event);
    if (!to) throw conflict(`A verification that is ${before.status} cannot ${event}.`);

    const at = new Date(Math.max(Date.now(), (decision?.supersedes?.createdAt.getTime() ?? 0) + 1));
    const newAttempt = before.status === "resubmission_requested" && event === "start";
    const verification = await setStatus(db, scope, id, { from: before.status, to, at, newAttempt });
    if (!verification) throw conflict("The verification was moved by someone else.");

    const attempt = newAttempt
      ? await openAttempt(ctx, verification, at)
      : await moveAttempt(ctx, verification, at);
    const decisionId = decision && (await addDecision(ctx, verification, attempt, decision, at));
    await recordEvent(ctx, verification, { type: event, attemptId: attempt.id, decisionId, at });
    await recordAudit(ctx, {
      action: `verification.${event}`,
      targetId: id,
      integrationId: verification.integrationId,
      before: { status: before.status },
      after: { status: to, reason: decision?.reason },
    });
    await enqueueConsequences(ctx, verification, attempt);
    return { verification, attempt };
  });

const openAttempt = ({ db, origin, actor }: Ctx, verification: Verification, at: Date) =>
  insertAttempt(db, {
    ...(actor.kind === "applicant" && origin),
    integrationId: verification.integrationId,
    verificationId: verification.id,
    number: verification.attemptNumber,
    status: verification.status,
    documentType: verification.documentType,
    documentCountry: verification.documentCountry,
    createdAt: at,
    startedAt: at,
  });

async function moveAttempt({ db, scope, origin, actor }: Ctx, verification: Verification, at: Date) {
  const { id, attemptNumber, status } = verification;
  const attempt = await findAttempt(db, scope, id, attemptNumber);
  if (!attempt) throw new AppError("not_found", "The verification has no such attempt.");
  const time = attemptTimes[status];
  await updateAttempt(db, scope, attempt.id, {
    status,
    ...(time && { [time]: at }),
    ...(actor.kind === "applicant" && origin),
  });
  return attempt;
}

async function addDecision(
  { db, actor }: Ctx,
  { id, integrationId }: Verification,
  attempt: Attempt,
  { engine, supersedes, ...decision }: NewDecision,
  at: Date,
) {
  const { id: decisionId } = await insertDecision(db, {
    ...decision,
    ...engine,
    supersedes: supersedes?.id,
    integrationId,
    verificationId: id,
    attemptId: attempt.id,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    createdAt: at,
  });
  return decisionId;
}

async function enqueueConsequences(
  { db }: Ctx,
  { id, status, eventSequence, simulation, updatedAt }: Verification,
  attempt: Attempt,
) {
  if (webhookFor[status])
    await enqueue(db, "webhook.dispatch", { verificationId: id, sequence: eventSequence });
  if (status === "submitted") {
    const seconds = simulation?.processingSeconds ?? 0;
    const runAt = seconds > 0 ? new Date(updatedAt.getTime() + seconds * 1000) : undefined;
    await enqueue(db, "verification.evaluate", { verificationId: id, attemptId: attempt.id }, { runAt });
  }
}
