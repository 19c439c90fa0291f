import { Shape } from "@/components/ui/shape";
import { Section } from "@/components/verifications/details/section";
import { differingLetters } from "@/lib/core/review/differing-letters";
import { type Agreement, type ComparedField, comparedFields } from "@/lib/core/review/fields";
import { countryName } from "@/lib/format/country";
import type { DeskCase } from "./desk-case";

const Missing = ({ word }: { word: string }) => (
  <span className="text-ink-faint">
    <span aria-hidden="true">–</span>
    <span className="sr-only">{word}</span>
  </span>
);

/** A value; the letters that the other one does not have are marked. */
function Value({ value, other }: { value: string; other: string | null }) {
  if (other === null) return value;
  return differingLetters(value, other).map(({ text, isSame }, index) =>
    isSame ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a value have no other name than their place
      <mark key={index} className="rounded-xs bg-tone-danger-bg px-px font-semibold text-tone-danger">
        {text}
      </mark>
    ),
  );
}

const signs: Record<Agreement, React.ReactNode> = {
  same: (
    <span className="inline-flex items-center gap-1 text-success">
      <Shape name="check" />
      Same
    </span>
  ),
  different: (
    <span className="inline-flex items-center gap-1 font-medium text-danger">
      <Shape name="cross" />
      Different
    </span>
  ),
  unknown: <Missing word="Cannot be told" />,
};

const Line = ({ name, document, given, agreement }: ComparedField) => (
  <tr className="border-b border-line align-top last:border-b-0">
    <th scope="row" className="py-1 pr-2 text-left font-normal text-ink-muted">
      {name}
    </th>
    <td className="py-1 pr-2 font-medium wrap-anywhere">
      {document ? <Value value={document} other={given} /> : <Missing word="Not read" />}
    </td>
    <td className="py-1 pr-2 wrap-anywhere">
      {given ? <Value value={given} other={document} /> : <Missing word="Not given" />}
    </td>
    <td className="py-1 text-right text-xs">{signs[agreement]}</td>
  </tr>
);

const heads = [
  ["Field", "w-[27%]"],
  ["Document", "w-[27%]"],
  ["Client", ""],
  ["Same?", "w-[19%] text-right"],
] as const;

/** What the document says beside what the client has said, line by line. */
export function FieldTable({ verification, attempts }: DeskCase) {
  const fields = comparedFields(verification, attempts[0], countryName);
  return (
    <Section title="Fields" aside="read names and numbers on the picture">
      <table className="w-full table-fixed text-sm">
        <thead>
          <tr className="text-xs text-ink-muted">
            {heads.map(([head, width]) => (
              <th key={head} scope="col" className={`pb-0.5 text-left font-normal ${width}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <Line key={field.name} {...field} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
