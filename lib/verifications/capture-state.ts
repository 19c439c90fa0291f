import { findOutcome } from "@/db/queries/decisions";
import { selectMedia } from "@/db/queries/media";
import type { Ctx } from "@/lib/context";
import { type CaptureState, phaseOf } from "@/lib/core/capture/state";
import { adviceFor } from "@/lib/core/decision/reasons";
import { mediaContexts } from "@/lib/core/document/document";
import { takenContexts } from "@/lib/core/document/taken";
import { languageOf } from "@/lib/core/verification/language";
import type { Verification } from "@/lib/core/verification/verification";
import { getIntegration } from "@/lib/integrations/get";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

/** What the end user's page may know about the verification and its newest attempt. */
export async function getCaptureState(ctx: Ctx, id: string): Promise<CaptureState> {
  const verification = await getVerification(ctx, id);
  const [{ name }, attempt, pictures, advice] = await Promise.all([
    // The integration is above the one verification that an applicant reaches; its name is not a secret to them.
    getIntegration(
      { ...ctx, scope: { integrationIds: [verification.integrationId] } },
      verification.integrationId,
    ),
    getAttempt(ctx, id),
    selectMedia(ctx.db, ctx.scope, id),
    adviceOn(ctx, verification),
  ]);
  const isStarted = verification.status === "started";
  const taken = takenContexts(pictures, attempt.id);
  return {
    phase: phaseOf[verification.status],
    company: name,
    wanted: { documentType: verification.documentType, documentCountry: verification.documentCountry },
    language: languageOf(verification.language) ?? "en",
    attemptNumber: attempt.number,
    consented: isStarted && attempt.consentedAt !== null,
    documentType: isStarted && attempt.documentCountry ? attempt.documentType : null,
    taken: mediaContexts.filter((context) => isStarted && taken.includes(context)),
    advice,
    callbackUrl: webAddress(verification.callbackUrl),
  };
}

async function adviceOn({ db, scope }: Ctx, { id, status }: Verification): Promise<string | null> {
  if (status !== "resubmission_requested") return null;
  const outcome = await findOutcome(db, scope, id);
  return (outcome && adviceFor(outcome.reason)) ?? null;
}

/** A client may give any URL; a browser is sent to web addresses only. */
function webAddress(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}
