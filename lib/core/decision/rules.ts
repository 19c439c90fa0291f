import {
  type DocumentType,
  type MediaContext,
  type PictureContext,
  requiredMedia,
} from "../document/document";
import type { PictureProblem } from "../document/picture";
import { maxAttempts } from "../verification/attempts";
import type { ReasonId } from "./reasons";
import type { Verdict } from "./verdict";

/** All that a decision may rest on. Stored with the decision, so that it can be replayed; what is optional came later. */
export type Evidence = {
  documentType: DocumentType | null;
  media: readonly PictureContext[];
  /** What the flow asks for; where it is not said, document and face. */
  required?: readonly MediaContext[];
  /** What the quality gate found wrong with the pictures that count. */
  problems?: Partial<Record<MediaContext, PictureProblem[]>>;
  /** Whether the flow asks again for poor pictures without a person. */
  asksAgainForPoorPictures?: boolean;
  /** Of the flow. */
  maxAttempts?: number;
  attemptNumber?: number;
  /** What a test of an integration asks for; nothing in earnest. */
  simulatedOutcome?: Verdict | null;
};

export type Rule = {
  id: string;
  when: (evidence: Evidence) => boolean;
  verdict: Verdict;
  reason: ReasonId;
  /** The pictures that are asked for again, where the rule knows better than the reason. */
  retakes?: (evidence: Evidence) => MediaContext[];
};

/** Raise with every change to `rules`: decisions name the version they were made under. */
export const ruleVersion = 4;

const simulated = (verdict: Verdict, reason: ReasonId): Rule => ({
  id: `simulated-${verdict.replace("_", "-")}`,
  when: ({ simulatedOutcome }) => simulatedOutcome === verdict,
  verdict,
  reason,
});

const required = ({ required, documentType }: Evidence) =>
  required ?? requiredMedia(documentType ?? "passport");

/** Nobody can read such a picture. Glare and the like may not hide anything: those are for a person to judge. */
const unreadable: readonly PictureProblem[] = ["too_dark", "blurred", "too_small", "blank"];

const poorPictures = (evidence: Evidence): MediaContext[] =>
  required(evidence).filter((context) =>
    evidence.problems?.[context]?.some((problem) => unreadable.includes(problem)),
  );

const asksAgain = (evidence: Evidence): boolean => {
  const { simulatedOutcome, asksAgainForPoorPictures } = evidence;
  if (simulatedOutcome) return simulatedOutcome === "resubmission_requested";
  return asksAgainForPoorPictures === true && poorPictures(evidence).length > 0;
};

export const rules: readonly Rule[] = [
  {
    id: "attempts-exhausted",
    when: ({ attemptNumber = 1 }) => attemptNumber >= maxAttempts,
    verdict: "declined",
    reason: "attempts_exhausted",
  },
  // Where a flow allows fewer, whoever would be asked again is declined at the last; whoever is not, is not.
  {
    id: "last-attempt-failed",
    when: (evidence) =>
      (evidence.attemptNumber ?? 1) >= (evidence.maxAttempts ?? maxAttempts) && asksAgain(evidence),
    verdict: "declined",
    reason: "attempts_exhausted",
  },
  simulated("approved", "document_and_face_checked"),
  simulated("declined", "document_tampered"),
  simulated("resubmission_requested", "photos_missing"),
  simulated("review", "awaits_person"),
  {
    id: "pictures-incomplete",
    when: (evidence) =>
      !evidence.simulatedOutcome && required(evidence).some((context) => !evidence.media.includes(context)),
    verdict: "review",
    reason: "pictures_incomplete",
  },
  {
    id: "pictures-poor",
    when: (evidence) => !evidence.simulatedOutcome && asksAgain(evidence),
    verdict: "resubmission_requested",
    reason: "poor_image_quality",
    retakes: poorPictures,
  },
  // Pictures are not read yet, so a person looks at every submission.
  {
    id: "person-decides",
    when: ({ simulatedOutcome }) => !simulatedOutcome,
    verdict: "review",
    reason: "awaits_person",
  },
];
