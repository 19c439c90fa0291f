import type { CaptureState } from "@/lib/core/capture/state";
import { askedPictures } from "@/lib/core/capture/steps";
import { isOpen } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import { type StepId, stepOf } from "./documents";
import { sessionStatuses } from "./statuses";

/** The first step of the flow at which a picture is missing. */
function flowStep({ status }: Pick<Verification, "status">, state: CaptureState): StepId {
  if (!isOpen(status)) return "DONE";
  const missing = (step: CaptureState["steps"][number]) =>
    askedPictures({ ...state, steps: [step] }).some((context) => !state.taken.includes(context));
  const next = state.steps.find(missing);
  return next ? stepOf(next.kind, state.documentType ?? state.wanted.documentType) : "DONE";
}

/**
 * Answer to `GET /v2/sessions/latest` (vove.md A9). There `sessionToken` is that of another vendor's camera, which does
 * not exist here: SDKs want a string, and get the one that they came with.
 */
export const presentLatest = (verification: Verification, state: CaptureState, token: string) => ({
  sessionToken: token,
  additionalSessionData: { isAdditionalDataPartiallyIncomplete: false },
  verificationStatus: sessionStatuses[verification.status],
  flowStep: flowStep(verification, state),
  sessionConfiguration: { retry: state.phase === "again" },
});
