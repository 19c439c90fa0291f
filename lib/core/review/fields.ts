import { documentNames } from "../document/document";
import type { Attempt, Verification } from "../verification/verification";
import { saysTheSame } from "./differing-letters";

/** `unknown` where only one side says anything: somebody has to look. */
export type Agreement = "same" | "different" | "unknown";

/** One line of the comparison: what the document says beside what the client has said. */
export type ComparedField = {
  name: string;
  /** What is known of the document; null is not read. */
  document: string | null;
  given: string | null;
  agreement: Agreement;
};

const agreementOf = (document: string | null, given: string | null): Agreement => {
  if (document === null || given === null) return "unknown";
  return saysTheSame(document, given) ? "same" : "different";
};

type Subject = Pick<
  Verification,
  "firstName" | "lastName" | "person" | "documentType" | "documentCountry" | "documentNumber"
>;
type Shown = Pick<Attempt, "documentType" | "documentCountry">;

/**
 * Everything that can be compared. Of the document only its kind and country are known, which the end user has chosen;
 * the rest is read by whoever looks.
 */
export function comparedFields(
  subject: Subject,
  shown: Shown | undefined,
  countryName: (code: string) => string,
): ComparedField[] {
  const { firstName, lastName, person, documentType, documentCountry, documentNumber } = subject;
  const kind = (type: Shown["documentType"]) => type && documentNames[type];
  const country = (code: string | null) => code && countryName(code);
  const lines: [string, string | null | undefined, string | null | undefined][] = [
    ["First name", null, firstName],
    ["Last name", null, lastName],
    ...(person.fullName && !firstName && !lastName
      ? ([["Full name", null, person.fullName]] satisfies [string, null, string][])
      : []),
    ["Date of birth", null, person.dateOfBirth],
    ["Document", kind(shown?.documentType ?? null), kind(documentType)],
    ["Country", country(shown?.documentCountry ?? null), country(documentCountry)],
    ["Document number", null, documentNumber],
    ["Id number", null, person.idNumber],
    ["Gender", null, person.gender],
    ["Address", null, person.fullAddress],
  ];
  const always = ["First name", "Last name", "Date of birth", "Document", "Country", "Document number"];
  return lines
    .map(([name, document = null, given = null]) => ({
      ...{ name, document: document || null, given: given || null },
      agreement: agreementOf(document || null, given || null),
    }))
    .filter(({ name, document, given }) => document || given || always.includes(name));
}
