import { type DocumentType, type PictureContext, requiredMedia } from "../document/document";
import { maxAttempts } from "../verification/attempts";
import type { ReasonId } from "./reasons";
import type { Verdict } from "./verdict";

/** All that a decision may rest on. Stored with the decision, so that it can be replayed; what is optional came later. */
export type Evidence = {
  documentType: DocumentType | null;
  media: readonly PictureContext[];
  attemptNumber?: number;
  /** What a test of an integration asks for; nothing in earnest. */
  simulatedOutcome?: Verdict | null;
};

export type Rule = {
  id: string;
  when: (evidence: Evidence) => boolean;
  verdict: Verdict;
  reason: ReasonId;
};

/** Raise with every change to `rules`: decisions name the version they were made under. */
export const ruleVersion = 3;

const simulated = (verdict: Verdict, reason: ReasonId): Rule => ({
  id: `simulated-${verdict.replace("_", "-")}`,
  when: ({ simulatedOutcome }) => simulatedOutcome === verdict,
  verdict,
  reason,
});

export const rules: readonly Rule[] = [
  {
    id: "attempts-exhausted",
    when: ({ attemptNumber = 1 }) => attemptNumber >= maxAttempts,
    verdict: "declined",
    reason: "attempts_exhausted",
  },
  simulated("approved", "document_and_face_checked"),
  simulated("declined", "document_tampered"),
  simulated("resubmission_requested", "photos_missing"),
  simulated("review", "awaits_person"),
  {
    id: "pictures-incomplete",
    when: ({ documentType, media, simulatedOutcome }) =>
      !simulatedOutcome &&
      requiredMedia(documentType ?? "passport").some((context) => !media.includes(context)),
    verdict: "review",
    reason: "pictures_incomplete",
  },
  // Pictures are not read yet, so a person looks at every submission.
  {
    id: "person-decides",
    when: ({ simulatedOutcome }) => !simulatedOutcome,
    verdict: "review",
    reason: "awaits_person",
  },
];
