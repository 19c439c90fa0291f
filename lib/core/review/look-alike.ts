import type { ReasonId } from "../decision/reasons";
import type { Environment } from "../integration/settings";
import type { VerificationStatus } from "../verification/status";

export const likenesses = ["document_number", "name_and_birth_date", "reference", "end_user"] as const;
export type Likeness = (typeof likenesses)[number];

export const likenessWords: Record<Likeness, string> = {
  document_number: "Same document number",
  name_and_birth_date: "Same name and birth date",
  reference: "Same reference",
  end_user: "Same end user",
};

/** Another verification that may be about the same person or document. */
export type LookAlike = {
  id: string;
  fullName: string | null;
  vendorData: string | null;
  status: VerificationStatus;
  /** Of its newest decision. */
  reason: ReasonId | null;
  integration: { id: string; name: string; environment: Environment };
  createdAt: Date;
  decidedAt: Date | null;
  /** Why it is shown, the strongest first. */
  likenesses: Likeness[];
};

/** An earlier attempt of the same verification, with its outcome. */
export type EarlierAttempt = {
  id: string;
  number: number;
  status: VerificationStatus;
  reason: ReasonId | null;
  decidedBy: string | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
};

/** Newest first. `hasMore` where a likeness is shared with more verifications than are shown. */
export type LookAlikes = { earlier: EarlierAttempt[]; lookAlikes: LookAlike[]; hasMore: boolean };
