import { type DocumentType, isDocumentType } from "@/lib/core/document/document";

/** transmit.md B3. */
export const wireDocumentTypes = [
  ...(["national_id", "drivers_license", "passport", "residence_permit", "visa", "firearm_license"] as const),
  ...(["criminal_police_certificate", "health_card", "membership_card", "postal"] as const),
  ...(["social_security_card", "voter_card", "professional_id", "other"] as const),
];
export type WireDocumentType = (typeof wireDocumentTypes)[number];

const words: Record<DocumentType, WireDocumentType> = {
  id_card: "national_id",
  drivers_license: "drivers_license",
  passport: "passport",
  residence_permit: "residence_permit",
  visa: "visa",
};

/** Ours where we have it; the kinds that we do not know stay as they came. */
export const ourDocumentType = (wire: WireDocumentType): string =>
  Object.entries(words).find(([, word]) => word === wire)?.[0] ?? wire;

/** The type is mandatory in a result; of a document that nobody has named it is `other`. */
export const wireDocumentType = (type: string | null | undefined): WireDocumentType => {
  if (isDocumentType(type)) return words[type];
  return wireDocumentTypes.find((word) => word === type) ?? "other";
};
