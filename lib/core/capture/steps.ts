import { type MediaContext, mediaContexts, requiredMedia } from "../document/document";
import type { CaptureState } from "./state";

export const captureSteps = [
  "welcome",
  "consent",
  "country",
  "document",
  "document_front",
  "document_back",
  "address_document",
  "face",
  "face_left",
  "face_right",
  "check",
] as const;
export type CaptureStep = (typeof captureSteps)[number];

const isPicture = (step: CaptureStep): step is MediaContext =>
  (mediaContexts as readonly CaptureStep[]).includes(step);

type Asked = Pick<CaptureState, "wanted" | "documentType">;

/** The steps of one end user, in order: what the client has said is not asked, and a passport has no back. */
export function stepsOf({ wanted, documentType }: Asked): CaptureStep[] {
  const pictures = requiredMedia(documentType ?? wanted.documentType ?? "id_card");
  return captureSteps.filter((step) => {
    if (step === "country") return wanted.documentCountry === null;
    if (step === "document") return wanted.documentType === null;
    if (isPicture(step)) return pictures.includes(step);
    return true;
  });
}

type Progress = Asked &
  Pick<CaptureState, "phase" | "consented"> & {
    taken: readonly MediaContext[];
    /** Picked on this device; told to the server together with the type. */
    country?: string | null;
  };

/** The first step that is not done. */
export function nextStep(progress: Progress): CaptureStep {
  if (progress.phase !== "open") return "welcome";
  if (!progress.consented) return "consent";
  if (!progress.documentType)
    return progress.country || progress.wanted.documentCountry ? "document" : "country";
  const missing = requiredMedia(progress.documentType).find((context) => !progress.taken.includes(context));
  return missing ?? "check";
}

/** Whether someone may stand on `step`: one behind them or the next one, never one further on. */
export function isReachable(progress: Progress, step: CaptureStep): boolean {
  const steps = stepsOf(progress);
  return steps.includes(step) && steps.indexOf(step) <= steps.indexOf(nextStep(progress));
}
