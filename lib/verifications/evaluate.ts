import { selectMedia } from "@/db/queries/media";
import { findVerification } from "@/db/queries/verifications";
import type { Ctx } from "@/lib/context";
import { decide } from "@/lib/core/decision/decide";
import type { Evidence } from "@/lib/core/decision/rules";
import { simulatedVerdict } from "@/lib/core/decision/simulate";
import { verdictEvents } from "@/lib/core/decision/verdict";
import { problemsOf, takenContexts } from "@/lib/core/document/taken";
import { requiredPictures } from "@/lib/core/flow/flow";
import { definitionOf } from "@/lib/flows/find";
import { getIntegration } from "@/lib/integrations/get";
import { applyEvent } from "./apply";
import { getAttempt } from "./attempt";

/** Lets the engine look at a submission. Does nothing where the attempt no longer waits for it, or is deleted: safe to repeat. */
export async function evaluateVerification(ctx: Ctx, id: string, attemptId: string) {
  const verification = await findVerification(ctx.db, ctx.scope, id);
  if (!verification) return;
  const { status, integrationId } = verification;
  const attempt = await getAttempt(ctx, id);
  if (status !== "submitted" || attempt.id !== attemptId) return;

  const [pictures, { environment }, flow] = await Promise.all([
    selectMedia(ctx.db, ctx.scope, id),
    getIntegration(ctx, integrationId),
    definitionOf(ctx, verification),
  ]);
  const required = requiredPictures(flow, attempt.documentType ?? "passport");
  const evidence: Evidence = {
    documentType: attempt.documentType,
    media: takenContexts(pictures, attemptId),
    required,
    problems: problemsOf(pictures, attemptId, required),
    ...flow.decision,
    attemptNumber: attempt.number,
    simulatedOutcome: simulatedVerdict(environment, verification, attempt.number),
  };
  const { verdict, reason, retakes, ruleVersion, ruleIds } = decide(evidence);
  await applyEvent(ctx, id, verdictEvents[verdict], {
    verdict,
    reason,
    retakes,
    engine: { ruleVersion, ruleIds, evidence },
  });
}
