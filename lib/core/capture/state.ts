import type { ReasonId } from "../decision/reasons";
import type { DocumentType, MediaContext } from "../document/document";
import type { PictureProblem } from "../document/picture";
import type { FlowStep } from "../flow/flow";
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

/** Who asks, as the end user knows them. `support` is a mail address or the URL of a page. */
export type CaptureBrand = {
  name: string;
  logoUrl: string | null;
  color: string | null;
  privacyUrl: string | null;
  support: string | null;
};

/** All that the flow is told. Nothing that was handed in can be read back: only which steps are done. */
export type CaptureState = {
  phase: CapturePhase;
  brand: CaptureBrand;
  /** What the client has asked for; the end user may not choose another. */
  wanted: { documentType: DocumentType | null; documentCountry: string | null };
  /** What the verification's flow asks for, in order. */
  steps: FlowStep[];
  /** The one that the client asks for. */
  language: Language | null;
  attemptNumber: number;
  consented: boolean;
  /** Whether country and type are for the end user to choose in this attempt: not where they stay as they were. */
  choosesDocument: boolean;
  /** Chosen or given; decides which sides are photographed. Null until type and country are both known. */
  documentType: DocumentType | null;
  documentCountry: string | null;
  /** Done in this attempt, with what it has kept of the one before. */
  taken: MediaContext[];
  /** Only these are asked for in this attempt, or where pictures are asked for again, in the next; null is everything. */
  retakes: MediaContext[] | null;
  /** What the quality gate says of the pictures that count. Advice: nobody is refused for it. */
  problems: Partial<Record<MediaContext, PictureProblem[]>>;
  /** Why pictures are asked for again; the page has the words for it. Stays until they are handed in. */
  advice: ReasonId | null;
  /** While somebody has to look: how long that takes from now on, by what it took lately. Null is unknown. */
  waiting: { expectedSeconds: number | null } | null;
  /** A phone has taken over from the screen that showed the code. */
  isHandedOver: boolean;
  /** Where to go afterwards: http or https only. */
  callbackUrl: string | null;
};

/** Of the text the end user agrees to. A change of its meaning takes a new version. */
export const consentVersion = "2026-11-20";
