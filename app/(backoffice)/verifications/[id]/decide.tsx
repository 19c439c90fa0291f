import { insteadOfDeciding } from "@/components/review/instead";
import { stillUndoable } from "@/components/review/subject";
import { ChangeDecision } from "@/components/verifications/decision/change-decision";
import { DecideHere } from "@/components/verifications/decision/decide-here";
import { may } from "@/lib/core/identity/roles";
import { correctedOutcomes } from "@/lib/core/review/correction";
import { isCorrectable } from "@/lib/core/verification/machine";
import { isDecidable } from "@/lib/core/verification/status";
import { personName } from "@/lib/format/person";
import { readClaim } from "@/lib/reviews/claim";
import { previewRecipients } from "@/lib/reviews/preview-recipients";
import { readDecidable } from "../../review/decidable";
import { changeDecision, propose } from "../../review/decide-actions";
import type { LoadedVerification } from "./page";

/** The decision, for those who may take it. */
export async function Decide({ details }: { details: LoadedVerification }) {
  const { user, ctx, verification } = details;
  const { id, status, fullName, attemptNumber } = verification;
  if (!may(user.role, "verification:decide")) return null;
  const [decidable, claim] = await Promise.all([readDecidable(ctx, details), readClaim(ctx, id, new Date())]);
  if (!decidable) return null;
  return (
    <DecideHere
      key={attemptNumber}
      subject={{ id, name: personName(fullName) }}
      decidable={decidable}
      isDecidable={isDecidable(status)}
      instead={insteadOfDeciding({ verification, claim, undoable: undefined, userId: user.id })}
      pending={stillUndoable({ verification, claim }, user.id)[0]}
      propose={propose}
    />
  );
}

/** The way to another decision than the one that was sent, while there is one. */
export async function ChangeSent({ details }: { details: LoadedVerification }) {
  const { user, ctx, verification, decisions } = details;
  const { id, status } = verification;
  const standing = decisions.find(({ verdict }) => verdict !== "review");
  if (!may(user.role, "verification:decide") || !isCorrectable(status) || !standing) return null;
  const [approved, declined] = await Promise.all([
    previewRecipients(ctx, id, "approved"),
    previewRecipients(ctx, id, "declined"),
  ]);
  return (
    <ChangeDecision
      id={id}
      holds={{
        outcome: correctedOutcomes.find((outcome) => outcome === standing.verdict) ?? null,
        reason: standing.reason,
      }}
      told={{ approved, declined }}
      change={changeDecision}
    />
  );
}
