import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import type { UserStatusMessage, WebhookMessage } from "@/lib/core/webhook/message";
import { presentPerson } from "./present-person";
import { wireReason } from "./reasons";
import { documentTypes } from "./schema";

/** Status words and codes (veriff.md 5.1). The words are those of our own statuses; the codes are the vendor's. */
export const wireCodes: Record<VerificationStatus, number | null> = {
  created: null,
  started: 7001,
  submitted: 7002,
  approved: 9001,
  declined: 9102,
  resubmission_requested: 9103,
  expired: 9104,
  abandoned: 9104,
  review: 9121,
};

type Links = { token: string; origin: string };

/** Answer to creating a session (veriff.md 3.1): `host` and its older name `baseUrl`, and the effective callback. */
export const presentCreated = (verification: Verification, { token, origin }: Links) => ({
  status: "success",
  verification: {
    id: verification.id,
    url: `${origin}/v/${token}`,
    vendorData: verification.vendorData,
    endUserId: verification.endUserId,
    host: origin,
    baseUrl: origin,
    callback: verification.callbackUrl,
    status: verification.status,
    sessionToken: token,
  },
});

/** Answer to `PATCH` (veriff.md 3.2). */
export const presentSubmitted = (verification: Verification, { token, origin }: Links) => ({
  status: "success",
  verification: {
    id: verification.id,
    url: `${origin}/v/${token}`,
    vendorData: verification.vendorData,
    host: origin,
    status: verification.status,
    sessionToken: token,
  },
});

const presentEvent = ({ verification, attempt }: WebhookMessage) => ({
  id: verification.id,
  attemptId: attempt.id,
  feature: "selfid",
  code: wireCodes[verification.status],
  action: verification.status,
  vendorData: verification.vendorData,
  endUserId: verification.endUserId,
});

/** Before a document is seen there is nothing to say of it: an expired or abandoned session has none. */
function presentDocument({ verification, attempt }: WebhookMessage) {
  const seen = attempt.submittedAt !== null;
  const type = seen ? attempt.documentType : null;
  return {
    number: seen ? verification.documentNumber : null,
    type: type && documentTypes[type],
    country: seen ? attempt.documentCountry : null,
    validFrom: null,
    validUntil: null,
    state: null,
  };
}

/** A status of the company's own: the same in the webhook and with its attempt (veriff.md 3.8, 7.5). */
export const presentUserDefined = ({
  status,
  statusCode,
  reason,
  reasonCode,
  createdAt,
}: UserStatusMessage["userStatus"]) => ({ reason, status, createdAt, reasonCode, statusCode });

/** Body of the decision webhook and of `GET …/decision` (veriff.md 7.3). */
export function presentDecision(message: WebhookMessage) {
  const { verification, attempt, decision, reasonCodes = "standard" } = message;
  const [reasonCode, reason] = (decision && wireReason(decision.reason, reasonCodes)) ?? [null, null];
  return {
    status: "success",
    verification: {
      id: verification.id,
      attemptId: attempt.id,
      code: wireCodes[verification.status],
      status: verification.status,
      reason,
      reasonCode,
      vendorData: verification.vendorData,
      endUserId: verification.endUserId,
      acceptanceTime: attempt.startedAt ?? attempt.createdAt,
      submissionTime: attempt.submittedAt,
      decisionTime: decision?.createdAt ?? null,
      person: presentPerson(verification),
      document: presentDocument(message),
      comments: [],
      additionalVerifiedData: {},
    },
    technicalData: { ip: attempt.ip },
  };
}

export const presentWebhook = (message: WebhookMessage) =>
  message.type === "event" ? presentEvent(message) : presentDecision(message);
