import Link from "next/link";
import { CopyButton } from "@/components/ui/copy-button";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { documentNames } from "@/lib/core/document/document";
import type { GivenPerson } from "@/lib/core/identity/person";
import type { Attempt, Verification } from "@/lib/core/verification/verification";
import { countryName } from "@/lib/format/country";
import { DocumentName } from "../document-name";
import { Section } from "./section";

const personTerms = {
  fullName: "Full name",
  dateOfBirth: "Date of birth",
  gender: "Gender",
  idNumber: "Id number",
  maritalStatus: "Marital status",
  isDeceased: "Deceased",
  email: "E-mail address",
  phoneNumber: "Phone number",
  fullAddress: "Address",
} satisfies Record<keyof GivenPerson, string>;

const said = (value: string | boolean) => (typeof value === "boolean" ? (value ? "Yes" : "No") : value);

function personRows({ firstName, lastName, person }: Verification): Definition[] {
  const given = (Object.keys(personTerms) as (keyof GivenPerson)[]).flatMap((key) => {
    const value = person[key];
    return value === undefined || value === null ? [] : [{ term: personTerms[key], value: said(value) }];
  });
  return [{ term: "First name", value: firstName }, { term: "Last name", value: lastName }, ...given];
}

function Mono({ children, label }: { children: string; label: string }) {
  return (
    <span className="flex min-w-0 items-center gap-1">
      <span className="id-text min-w-0 wrap-anywhere">{children}</span>
      <CopyButton value={children} label={label} />
    </span>
  );
}

/** What the client said about the person. */
export const PersonFacts = ({ verification }: { verification: Verification }) => (
  <Section title="Person" aside="as given by the client">
    <DefinitionList rows={personRows(verification)} />
  </Section>
);

type DocumentFactsProps = { verification: Verification; attempt?: Attempt };

/** Which document was asked for, and which one is shown. */
export function DocumentFacts({ verification, attempt }: DocumentFactsProps) {
  const { documentType, documentCountry, documentNumber, document } = verification;
  const asked = [
    documentType && documentNames[documentType],
    documentCountry && countryName(documentCountry),
  ];
  const rows: Definition[] = [
    { term: "Asked for", value: asked.filter(Boolean).join(", ") || "Any document" },
    {
      term: "Shown",
      value: attempt?.documentType ? (
        <span>
          <DocumentName type={attempt.documentType} country={attempt.documentCountry} />
        </span>
      ) : null,
    },
    ...(documentNumber ? [{ term: "Number given", value: documentNumber }] : []),
    ...(document.idCardType ? [{ term: "Card type", value: document.idCardType }] : []),
    ...(document.firstIssue ? [{ term: "First issued", value: document.firstIssue }] : []),
  ];
  return (
    <Section title="Document">
      <DefinitionList rows={rows} />
    </Section>
  );
}

/** The version of a flow that was asked for; `href` for those who may see it. */
type AskedFlow = { name: string; version: number; href?: string };

function FlowName({ name, version, href }: AskedFlow) {
  const words = `${name}, version ${version}`;
  if (!href) return words;
  return (
    <Link href={href} className="text-accent hover:underline">
      {words}
    </Link>
  );
}

/** How the client knows it, and what it has asked for. */
export function ReferenceFacts({ verification, flow }: { verification: Verification; flow?: AskedFlow }) {
  const { vendorData, endUserId, callbackUrl, language } = verification;
  const rows: Definition[] = [
    { term: "Flow", value: flow ? <FlowName {...flow} /> : "Standard flow" },
    { term: "Reference", value: vendorData ? <Mono label="Copy reference">{vendorData}</Mono> : null },
    ...(endUserId ? [{ term: "End user id", value: <Mono label="Copy end user id">{endUserId}</Mono> }] : []),
    ...(callbackUrl ? [{ term: "Returns to", value: callbackUrl }] : []),
    ...(language ? [{ term: "Language", value: language }] : []),
  ];
  return (
    <Section title="Client">
      <DefinitionList rows={rows} />
    </Section>
  );
}
