import { loadMessages, spokenLanguages } from "@/components/capture/messages/catalogues";
import { DecisionPanel } from "@/components/verifications/decision/decision-panel";
import { may } from "@/lib/core/identity/roles";
import { preferredLanguage } from "@/lib/core/verification/language";
import { isDecidable } from "@/lib/core/verification/status";
import { definitionOf } from "@/lib/flows/find";
import { takenPictures } from "@/lib/verifications/asked";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { decide } from "./actions";
import type { LoadedVerification } from "./page";

/** The decision, for those who may take it. */
export async function Decide({ details }: { details: LoadedVerification }) {
  const { user, ctx, verification, integration, attempts, pictures } = details;
  const attempt = attempts[0];
  if (!may(user.role, "verification:decide") || !attempt) return null;
  const flow = await definitionOf(ctx, verification);
  const listening = (await listEndpoints(ctx, integration)).filter(
    ({ enabled, types }) => enabled && types.includes("decision"),
  );
  return (
    <DecisionPanel
      key={verification.attemptNumber}
      id={verification.id}
      decide={decide}
      isDecidable={isDecidable(verification.status)}
      attempt={{
        flow: { steps: flow.steps },
        documentType: attempt.documentType,
        taken: takenPictures(pictures, attempt.id),
      }}
      isLastAttempt={verification.attemptNumber >= flow.decision.maxAttempts}
      words={await endUserWords([attempt.language, verification.language])}
      endpoints={listening.length}
    />
  );
}

async function endUserWords(wanted: readonly (string | null)[]) {
  const language = preferredLanguage(spokenLanguages, wanted) ?? "en";
  const { advice } = (await loadMessages(language)).again;
  return { language, advice };
}
