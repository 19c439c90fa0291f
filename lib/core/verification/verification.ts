import type { ReasonId } from "../decision/reasons";
import type { Simulation } from "../decision/simulate";
import type { Verdict } from "../decision/verdict";
import type {
  DocumentType,
  MediaContext,
  PictureContext,
  PictureSource,
  PictureStage,
} from "../document/document";
import type { PictureQuality } from "../document/picture";
import type { ActorKind } from "../identity/actor";
import type { GivenConsent, GivenDocument, GivenPerson } from "../identity/person";
import type { Environment } from "../integration/settings";
import type { EventType } from "./history";
import type { RowDetails } from "./row-details";
import type { VerificationStatus } from "./status";

/** What a client or an operator says when they ask for a verification. */
export type NewVerification = {
  /** A UUID v4 that the client has made up; made here otherwise. */
  id?: string;
  firstName?: string | null;
  lastName?: string | null;
  person?: GivenPerson;
  documentType?: DocumentType | null;
  documentCountry?: string | null;
  documentNumber?: string | null;
  document?: GivenDocument;
  consents?: GivenConsent[];
  vendorData?: string | null;
  endUserId?: string | null;
  callbackUrl?: string | null;
  callbackParameters?: Record<string, string> | null;
  clientDetails?: Record<string, string> | null;
  customerId?: string | null;
  flowId?: string | null;
  simulation?: Simulation | null;
  eraseAt?: Date | null;
  language?: string | null;
};

/** A verification as the verbs and dialects know it. */
export type Verification = {
  id: string;
  integrationId: string;
  status: VerificationStatus;
  firstName: string | null;
  lastName: string | null;
  fullName: string | null;
  person: GivenPerson;
  documentType: DocumentType | null;
  documentCountry: string | null;
  documentNumber: string | null;
  document: GivenDocument;
  consents: GivenConsent[];
  vendorData: string | null;
  endUserId: string | null;
  customerId: string | null;
  flowId: string | null;
  callbackUrl: string | null;
  callbackParameters: Record<string, string> | null;
  clientDetails: Record<string, string> | null;
  simulation: Simulation | null;
  language: string | null;
  attemptNumber: number;
  eventSequence: number;
  createdAt: Date;
  updatedAt: Date;
  lapsesAt: Date;
  eraseAt: Date | null;
};

export type Attempt = {
  id: string;
  verificationId: string;
  number: number;
  status: VerificationStatus;
  documentType: DocumentType | null;
  documentCountry: string | null;
  consentVersion: string | null;
  consentedAt: Date | null;
  language: string | null;
  handedOverAt: Date | null;
  retakes: MediaContext[] | null;
  ip: string | null;
  userAgent: string | null;
  createdAt: Date;
  startedAt: Date | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
};

export type Decision = {
  id: string;
  attemptId: string;
  verdict: Verdict;
  reason: ReasonId;
  note: string | null;
  retakes: MediaContext[] | null;
  actorKind: ActorKind;
  actorName: string;
  /** The decision that this one took the place of. */
  supersedes: string | null;
  createdAt: Date;
};

export type Picture = {
  id: string;
  attemptId: string;
  context: PictureContext;
  stage: PictureStage;
  mimeType: string;
  size: number;
  width: number;
  height: number;
  /** Of the original, in hex. */
  sha256: string;
  quality: PictureQuality | null;
  source: PictureSource | null;
  carriedFrom: string | null;
  createdAt: Date;
};

export type HistoryEntry = {
  sequence: number;
  attemptId: string;
  decisionId: string | null;
  type: EventType;
  status: VerificationStatus;
  actorKind: ActorKind;
  actorName: string;
  ip: string | null;
  details: Record<string, string>;
  occurredAt: Date;
};

/** A row of the verifications table. */
export type VerificationSummary = {
  id: string;
  status: VerificationStatus;
  fullName: string | null;
  vendorData: string | null;
  endUserId: string | null;
  /** Of the newest attempt. */
  documentType: DocumentType | null;
  documentCountry: string | null;
  attemptNumber: number;
  /** Of the newest decision. */
  reason: ReasonId | null;
  assignee: { id: string; name: string } | null;
  integration: { id: string; name: string; environment: Environment };
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  /** Since when it waits for a reviewer. */
  reviewedFrom: Date | null;
  decidedAt: Date | null;
  /** Looked up where a column asks for it. */
  details?: RowDetails;
};
