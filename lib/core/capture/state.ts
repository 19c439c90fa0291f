import type { DocumentType, MediaContext } from "../document/document";
import type { Language } from "../verification/language";
import type { VerificationStatus } from "../verification/status";

/**
 * Where the end user stands. Approved and declined are one phase: the result is the client's to tell, and whoever
 * holds the link does not learn it.
 */
export type CapturePhase = "ready" | "open" | "again" | "waiting" | "finished" | "expired" | "abandoned";

export const phaseOf: Record<VerificationStatus, CapturePhase> = {
  created: "ready",
  started: "open",
  resubmission_requested: "again",
  submitted: "waiting",
  review: "waiting",
  approved: "finished",
  declined: "finished",
  expired: "expired",
  abandoned: "abandoned",
};

/** All that the flow is told. Nothing that was handed in can be read back: only which steps are done. */
export type CaptureState = {
  phase: CapturePhase;
  /** Who asks, as the end user knows them. */
  company: string;
  /** What the client has asked for; the end user may not choose another. */
  wanted: { documentType: DocumentType | null; documentCountry: string | null };
  /** To name countries in. */
  language: Language;
  attemptNumber: number;
  consented: boolean;
  /** Chosen or given; decides which sides are photographed. Null until type and country are both known. */
  documentType: DocumentType | null;
  taken: MediaContext[];
  /** Why pictures are asked for again, for the end user to read. */
  advice: string | null;
  /** Where to go afterwards: http or https only. */
  callbackUrl: string | null;
};

/** Of the text the end user agrees to. A change of its meaning takes a new version. */
export const consentVersion = "2026-11-20";
