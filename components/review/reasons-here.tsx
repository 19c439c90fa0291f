import { Banner } from "@/components/ui/banner";
import { problemWords } from "@/components/verifications/picture-viewer/problem-words";
import { reasons } from "@/lib/core/decision/reasons";
import { comparedFields } from "@/lib/core/review/fields";
import { countryName } from "@/lib/format/country";
import type { DeskCase } from "./desk-case";

const inLine = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What to look at first, the weightiest first. */
function warnings({ verification, attempts, pictures, lookAlikes }: DeskCase): string[] {
  const different = comparedFields(verification, attempts[0], countryName)
    .filter(({ agreement }) => agreement === "different")
    .map(({ name }) => `${inLine(name)} differs from what the client has said`);
  const poor = pictures
    .filter(({ attempt }) => attempt === verification.attemptNumber)
    .flatMap(({ label, problems }) =>
      problems.map((problem) => `${inLine(problemWords[problem])} on ${inLine(label)}`),
    );
  const sameDocument = lookAlikes.lookAlikes.filter(({ likenesses }) => likenesses[0] === "document_number");
  const often = sameDocument.length === 1 ? "once" : `${sameDocument.length} times`;
  const shared = sameDocument.length > 0 ? [`same document number seen ${often} before`] : [];
  return [...different, ...shared, ...poor];
}

/** The top line of the desk: why it is here, and what else was noticed. */
export function ReasonsHere({ subject }: { subject: DeskCase }) {
  const newest = subject.decisions[0];
  const noticed = warnings(subject);
  return (
    <Banner tone="attention">
      In review because:{" "}
      <span className="font-medium">{reasons[newest?.reason ?? "awaits_person"].label}</span>
      {noticed.length > 0 ? `; ${noticed.join("; ")}` : ""}.
    </Banner>
  );
}
