import { findAttempt } from "@/db/queries/attempts";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { type CapturePhase, type CaptureState, phaseOf } from "@/lib/core/capture/state";
import { isRetakeReason } from "@/lib/core/decision/retakes";
import type { MediaContext } from "@/lib/core/document/document";
import { problemsOf } from "@/lib/core/document/taken";
import { acceptedDocuments, type FlowDefinition } from "@/lib/core/flow/flow";
import { languageOf } from "@/lib/core/verification/language";
import { isOpen as isOpenStatus } from "@/lib/core/verification/status";
import type { Attempt, Verification } from "@/lib/core/verification/verification";
import { definitionOf } from "@/lib/flows/find";
import { getIntegration, type Integration } from "@/lib/integrations/get";
import { findAskedAgain, takenPictures, wantedDocument } from "./asked";
import { getAttempt } from "./attempt";
import { brandOf } from "./brand";
import { callbackOf } from "./callback";
import { getVerification } from "./get";
import { estimateWaiting } from "./waiting";

/** What the end user's page may know about the verification and its newest attempt. */
export async function getCaptureState(ctx: Ctx, id: string): Promise<CaptureState> {
  const verification = await getVerification(ctx, id);
  const [integration, attempt, pictures, flow] = await Promise.all([
    // The integration is above the one verification that an applicant reaches; its name is not a secret to them.
    getIntegration(
      { ...ctx, scope: { integrationIds: [verification.integrationId] } },
      verification.integrationId,
    ),
    getAttempt(ctx, id),
    selectMedia(ctx.db, ctx.scope, id),
    definitionOf(ctx, verification),
  ]);
  const phase = phaseWithin(integration, verification);
  const isOpen = phase === "open";
  const wanted = wantedDocument(flow, verification);
  const taken: MediaContext[] = isOpen ? takenPictures(pictures, attempt.id) : [];
  const isWaiting = phase === "waiting";
  return {
    phase,
    brand: await brandOf(ctx, integration),
    wanted,
    steps: flow.steps,
    language: languageOf(verification.language),
    attemptNumber: attempt.number,
    consented: isOpen && attempt.consentedAt !== null,
    documentType: isOpen && attempt.documentCountry ? (attempt.documentType ?? wanted.documentType) : null,
    documentCountry: isOpen ? attempt.documentCountry : null,
    taken,
    ...(await repetitionOf(ctx, verification, flow, attempt)),
    problems: problemsOf(pictures, attempt.id, taken),
    waiting: isWaiting ? await estimateWaiting(ctx, verification, attempt, new Date()) : null,
    isHandedOver: attempt.handedOverAt !== null,
    callbackUrl: callbackOf(verification),
  };
}

/** What an archived integration still waited for is over. */
function phaseWithin({ archivedAt }: Integration, { status }: Verification): CapturePhase {
  return archivedAt && isOpenStatus(status) ? "expired" : phaseOf[status];
}

/** What is asked for again, and why. */
async function repetitionOf(
  ctx: Ctx,
  verification: Verification,
  flow: FlowDefinition,
  attempt: Attempt,
): Promise<Pick<CaptureState, "retakes" | "advice" | "choosesDocument">> {
  const asksDocument = acceptedDocuments(flow).length > 0;
  const phase = phaseOf[verification.status];
  const isRepeated = phase === "open" && attempt.number > 1;
  const decided = isRepeated
    ? await findAttempt(ctx.db, ctx.scope, verification.id, attempt.number - 1)
    : phase === "again"
      ? attempt
      : undefined;
  const again = decided && (await findAskedAgain(ctx, verification, flow, decided));
  if (!again) return { retakes: null, advice: null, choosesDocument: asksDocument };
  const retakes = isRepeated ? attempt.retakes : again.retakes;
  return {
    retakes,
    advice: isRetakeReason(again.reason) ? again.reason : null,
    choosesDocument: retakes === null ? asksDocument : again.choosesDocument,
  };
}
