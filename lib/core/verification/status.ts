export const verificationStatuses = [
  "created",
  "started",
  "submitted",
  "review",
  "approved",
  "declined",
  "resubmission_requested",
  "expired",
  "abandoned",
] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/** Statuses in which the end user may still do something at the link. */
export const openStatuses = ["created", "started", "resubmission_requested"] as const;
export type OpenStatus = (typeof openStatuses)[number];

export const isOpen = (status: VerificationStatus): status is OpenStatus =>
  (openStatuses as readonly VerificationStatus[]).includes(status);

/** Statuses in which a person in the back office may decide. */
export const decidableStatuses = ["submitted", "review"] as const;

export const isDecidable = (status: VerificationStatus) =>
  (decidableStatuses as readonly VerificationStatus[]).includes(status);
