import { loadMessages, spokenLanguages } from "@/components/capture/messages/catalogues";
import type { Messages } from "@/components/capture/messages/messages";
import type { Decidable } from "@/components/verifications/decision/decision-panel";
import type { EndUserWords } from "@/components/verifications/decision/end-user-reads";
import type { Ctx } from "@/lib/context";
import { preferredLanguage } from "@/lib/core/verification/language";
import { definitionOf } from "@/lib/flows/find";
import { listUsedReasons } from "@/lib/reviews/list-used-reasons";
import { previewRecipients } from "@/lib/reviews/preview-recipients";
import { takenPictures } from "@/lib/verifications/asked";
import type { VerificationDetails } from "@/lib/verifications/get";

/** What a decision on the newest attempt rests on; undefined where there is no attempt. */
export async function readDecidable(
  ctx: Ctx,
  { verification, integration, attempts, pictures }: VerificationDetails,
): Promise<Decidable | undefined> {
  const { id } = verification;
  const attempt = attempts[0];
  if (!attempt) return undefined;
  const [flow, usedReasons, words, approved, declined, resubmission_requested] = await Promise.all([
    definitionOf(ctx, verification),
    listUsedReasons(ctx, integration.id),
    endUserWords(
      [attempt.language, verification.language],
      integration.settings.brand.name ?? integration.name,
    ),
    previewRecipients(ctx, id, "approved"),
    previewRecipients(ctx, id, "declined"),
    previewRecipients(ctx, id, "resubmission_requested"),
  ]);
  return {
    attempt: {
      flow: { steps: flow.steps },
      documentType: attempt.documentType,
      taken: takenPictures(pictures, attempt.id),
    },
    isLastAttempt: verification.attemptNumber >= flow.decision.maxAttempts,
    ...{ usedReasons, words },
    told: { approved, declined, resubmission_requested },
  };
}

async function endUserWords(wanted: readonly (string | null)[], brand: string): Promise<EndUserWords> {
  const language = preferredLanguage(spokenLanguages, wanted) ?? "en";
  const [messages, english] = await Promise.all([loadMessages(language), loadMessages("en")]);
  const finished = ({ closed }: Messages) => `${closed.finished}. ${closed.finishedLead(brand)}`;
  return {
    ...{ language, advice: messages.again.advice },
    finished: { text: finished(messages), english: finished(english) },
  };
}
