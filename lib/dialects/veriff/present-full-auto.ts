import type { PictureContext } from "@/lib/core/document/document";
import type { Decision } from "@/lib/core/verification/verification";
import type { WebhookMessage } from "@/lib/core/webhook/message";

export const fullAutoVersion = "1.0.0";

/** What can be read from a document; null until something reads it. */
const unreadPerson = {
  firstName: null,
  lastName: null,
  dateOfBirth: null,
  gender: null,
  idNumber: null,
  nationality: null,
  address: null,
  placeOfBirth: null,
  foreignerStatus: null,
  occupation: null,
  employer: null,
  extraNames: null,
};
const unreadDocument = {
  number: null,
  validUntil: null,
  validFrom: null,
  firstIssue: null,
  placeOfIssue: null,
  processNumber: null,
  residencePermitType: null,
  licenseNumber: null,
};

const insights = [
  { label: "documentFrontImageAvailable", category: "document", context: "document_front" },
  { label: "documentBackImageAvailable", category: "document", context: "document_back" },
  { label: "faceImageAvailable", category: "biometric", context: "face" },
] as const;

const cell = (value: string | null) => (value === null ? null : { value });

type Judged = WebhookMessage & { decision: Decision };

/**
 * Answer to `GET …/decision/fullauto` (veriff.md 3.10, 7.4). Holds insights of the checks that were made and no others:
 * the pictures are complete or not, and nothing reads them yet. There is no score where nothing scores.
 */
export function presentFullAuto(
  { verification, attempt, decision }: Judged,
  { taken, required }: { taken: readonly PictureContext[]; required: readonly PictureContext[] },
) {
  const resultOf = (context: PictureContext) => {
    if (taken.includes(context)) return "yes";
    return required.includes(context) ? "no" : "notApplicable";
  };
  return {
    status: "success",
    eventType: "fullauto",
    sessionId: verification.id,
    attemptId: attempt.id,
    vendorData: verification.vendorData,
    endUserId: verification.endUserId,
    version: fullAutoVersion,
    acceptanceTime: attempt.startedAt ?? attempt.createdAt,
    time: decision.createdAt,
    data: {
      verification: {
        decisionScore: null,
        decision: verification.status,
        person: unreadPerson,
        document: {
          ...unreadDocument,
          type: cell(attempt.documentType),
          country: cell(attempt.documentCountry),
        },
        insights: insights.map(({ label, category, context }) => ({
          label,
          result: resultOf(context),
          category,
        })),
      },
    },
  };
}
