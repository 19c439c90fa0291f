export const genders = ["female", "male"] as const;
export type Gender = (typeof genders)[number];

/** The index of names holds 2,704 bytes of the longest script, and a whole name is two with a blank between. */
export const longestName = 400;
export const longestFullName = 2 * longestName;

/** What a client says about the person before they are verified. Names are columns of their own. */
export type GivenPerson = {
  fullName?: string;
  idNumber?: string;
  dateOfBirth?: string;
  gender?: Gender;
  email?: string;
  phoneNumber?: string;
  maritalStatus?: string;
  isDeceased?: boolean;
  fullAddress?: string;
};

/** What a client says about the document beside its type, country and number. */
export type GivenDocument = { idCardType?: string; firstIssue?: string };

/** A consent that the client says it has obtained; the kinds are the client's. */
export type GivenConsent = { kind: string; isGiven: boolean };
