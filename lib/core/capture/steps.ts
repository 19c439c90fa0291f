import { type DocumentType, type MediaContext, mediaContexts } from "../document/document";
import { acceptedDocuments, requiredPictures } from "../flow/flow";
import type { CaptureState } from "./state";

export const captureSteps = ["welcome", "consent", "country", "document", ...mediaContexts, "check"] as const;
export type CaptureStep = (typeof captureSteps)[number];

type Asked = Pick<
  CaptureState,
  "steps" | "wanted" | "documentType" | "choosesDocument" | "retakes" | "consented"
>;

/** Until it is known, so that the steps can be counted: the kind with most sides that the flow accepts. */
function likelyDocument({ steps, wanted, documentType }: Asked): DocumentType {
  const accepted = acceptedDocuments({ steps });
  const sides = (type: DocumentType) => requiredPictures({ steps }, type).length;
  return (
    documentType ??
    wanted.documentType ??
    [...accepted].sort((a, b) => sides(b) - sides(a))[0] ??
    // Asked for none, so it changes nothing.
    "passport"
  );
}

/** The pictures that are taken in this attempt, in order. */
export function askedPictures(asked: Asked): MediaContext[] {
  const { steps, retakes } = asked;
  const pictures = requiredPictures({ steps }, likelyDocument(asked));
  return retakes ? pictures.filter((context) => retakes.includes(context)) : pictures;
}

/** The steps of one end user, in order: what the client has said or an earlier attempt has settled is not asked. */
export function stepsOf(asked: Asked): CaptureStep[] {
  const { steps, wanted, choosesDocument, retakes, consented } = asked;
  const choices: CaptureStep[] = [];
  if (choosesDocument && wanted.documentCountry === null) choices.push("country");
  if (choosesDocument && wanted.documentType === null) choices.push("document");
  const pictures = steps.flatMap((step): CaptureStep[] => [
    ...(step.kind === "document" ? choices : []),
    ...askedPictures({ ...asked, documentType: likelyDocument(asked), steps: [step] }),
  ]);
  return ["welcome", ...(retakes && consented ? [] : (["consent"] as const)), ...pictures, "check"];
}

type Progress = Asked &
  Pick<CaptureState, "phase"> & {
    taken: readonly MediaContext[];
    /** Picked on this device; told to the server together with the type. */
    country?: string | null;
  };

function isDone(step: CaptureStep, { phase, consented, documentType, country, wanted, taken }: Progress) {
  switch (step) {
    case "welcome":
      return phase === "open";
    case "consent":
      return consented;
    // Picking a country settles nothing yet where only the type is left to be told with it.
    case "country":
      return documentType !== null || (Boolean(country) && wanted.documentType === null);
    case "document":
      return documentType !== null;
    case "check":
      return false;
    default:
      return taken.includes(step);
  }
}

/** The first step that is not done. */
export const nextStep = (progress: Progress): CaptureStep =>
  stepsOf(progress).find((step) => !isDone(step, progress)) ?? "check";

/** Whether someone may stand on `step`: one behind them or the next one, never one further on. */
export function isReachable(progress: Progress, step: CaptureStep): boolean {
  const steps = stepsOf(progress);
  return steps.includes(step) && steps.indexOf(step) <= steps.indexOf(nextStep(progress));
}
