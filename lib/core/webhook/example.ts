import { codeOfStatus } from "../review/user-status";
import type { Attempt, Decision, Verification } from "../verification/verification";
import type { AnyMessage } from "./message";
import type { WebhookType } from "./webhook";

type Circumstances = { integrationId: string; id: () => string; now: Date };

const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

function exampleVerification({ integrationId, id, now }: Circumstances): Verification {
  return {
    id: id(),
    integrationId,
    status: "approved",
    firstName: "Jane",
    lastName: "Sample",
    fullName: "Jane Sample",
    person: {},
    documentType: "passport",
    documentCountry: "EE",
    documentNumber: "X0000000",
    document: {},
    consents: [],
    vendorData: "TEST EVENT sent from Proofdesk: nobody was verified",
    endUserId: null,
    customerId: null,
    flowId: null,
    callbackUrl: null,
    callbackParameters: null,
    clientDetails: null,
    simulation: null,
    language: "en",
    attemptNumber: 1,
    eventSequence: 4,
    createdAt: minutesBefore(now, 5),
    updatedAt: now,
    lapsesAt: new Date(now.getTime() + 7 * 86_400_000),
    eraseAt: null,
  };
}

const exampleAttempt = ({ id: verificationId }: Verification, { id, now }: Circumstances): Attempt => ({
  id: id(),
  verificationId,
  number: 1,
  status: "approved",
  documentType: "passport",
  documentCountry: "EE",
  consentVersion: null,
  consentedAt: minutesBefore(now, 4),
  language: "en",
  handedOverAt: null,
  retakes: null,
  ip: "192.0.2.7",
  userAgent: null,
  createdAt: minutesBefore(now, 5),
  startedAt: minutesBefore(now, 4),
  submittedAt: minutesBefore(now, 1),
  decidedAt: now,
});

const exampleDecision = ({ id: attemptId }: Attempt, { id, now }: Circumstances): Decision => ({
  id: id(),
  attemptId,
  verdict: "approved",
  reason: "document_and_face_checked",
  note: null,
  retakes: null,
  supersedes: null,
  actorKind: "system",
  actorName: "Proofdesk",
  createdAt: now,
});

/** What a webhook of a type says, about a person who does not exist. */
export function exampleMessage(type: WebhookType, circumstances: Circumstances): AnyMessage {
  const { now } = circumstances;
  const verification = exampleVerification(circumstances);
  const attempt = exampleAttempt(verification, circumstances);
  const decision = exampleDecision(attempt, circumstances);
  const told = { verification, attempt, decision };
  switch (type) {
    case "event":
      return { type, attempt, verification: { ...verification, status: "submitted" } };
    case "decision":
      return { type, ...told };
    case "full_auto":
      return { type, ...told, taken: ["document_front", "face"], required: ["document_front", "face"] };
    case "watchlist":
      return { type, ...told, screening: { searchTerm: "Jane Sample", createdAt: now } };
    case "user_status":
      return {
        type,
        ...told,
        userStatus: {
          ...{ status: "Example", statusCode: codeOfStatus("Example"), createdAt: now },
          ...{ reason: null, reasonCode: null },
        },
      };
  }
}
