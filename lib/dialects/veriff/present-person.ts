import type { Verification } from "@/lib/core/verification/verification";

/** What the client has told us: nothing is read from documents yet. */
const told = ({ firstName, lastName, person }: Verification) => ({
  firstName,
  lastName,
  gender: person.gender ? { female: "F", male: "M" }[person.gender] : null,
  dateOfBirth: person.dateOfBirth ?? null,
  nationality: null,
  placeOfBirth: null,
});

/** `person` of a decision (veriff.md 7.3). */
export const presentPerson = (verification: Verification) => ({
  ...told(verification),
  citizenship: null,
  idNumber: verification.person.idNumber ?? null,
  yearOfBirth: verification.person.dateOfBirth?.slice(0, 4) ?? null,
  pepSanctionMatch: null,
  ...(verification.person.fullName && { fullName: verification.person.fullName }),
});

/** Answer to `GET …/person` (veriff.md 3.12). A person has no id of their own here, so theirs is the session's. */
export const presentPersonAnswer = (verification: Verification) => ({
  status: "success",
  person: {
    id: verification.id,
    ...told(verification),
    idCode: verification.person.idNumber ?? null,
    citizenships: [],
    pepSanctionMatches: [],
  },
});
