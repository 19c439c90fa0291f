import { type DocumentType, documentNames } from "@/lib/core/document/document";
import { countryName } from "@/lib/format/country";

type DocumentNameProps = { type: DocumentType | null; country: string | null };

/** "Passport EE", the country in words on hover; a dash where neither is known. */
export function DocumentName({ type, country }: DocumentNameProps) {
  if (!type && !country)
    return (
      <span className="text-ink-faint">
        <span aria-hidden="true">–</span>
        <span className="sr-only">not chosen</span>
      </span>
    );
  return (
    <>
      {type ? documentNames[type] : "Any document"}
      {country ? (
        <abbr title={countryName(country)} className="id-text ml-1.5 text-ink-muted no-underline">
          {country}
        </abbr>
      ) : null}
    </>
  );
}
