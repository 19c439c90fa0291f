import Link from "next/link";
import { type ReactNode, useId } from "react";
import { approvalRate, type BreakdownRow } from "@/lib/core/analytics/figures";
import { CountLink } from "./count-link";
import { FigureTable } from "./figure-table";
import { lengthWords, numberWords, shareWords } from "./words";

/** `narrowHref` shows this page for the value alone; none where it cannot be asked for. */
export type LinkedRow = BreakdownRow & {
  name: string;
  listHref: string | undefined;
  narrowHref: string | undefined;
};
type BreakdownSectionProps = { title: string; head: string; rows: LinkedRow[]; locale: string };

const heads = ["Created", "Submitted", "Approved", "Declined", "Approval rate", "Median time"];

/** The same figures for each value of one field. */
export function BreakdownSection({ title, head, rows, locale }: BreakdownSectionProps) {
  const id = useId();
  const cellsOf = ({ name, funnel, median, listHref }: LinkedRow): ReactNode[] => [
    listHref ? (
      <CountLink
        key="created"
        count={funnel.created}
        href={listHref}
        of={`created, ${name}`}
        locale={locale}
      />
    ) : (
      numberWords(funnel.created, locale)
    ),
    shareWords(funnel.submitted / funnel.created, locale),
    numberWords(funnel.approved, locale),
    numberWords(funnel.declined, locale),
    shareWords(approvalRate(funnel), locale),
    lengthWords(median, locale),
  ];
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="rule-double-b pb-1.5 text-sm">
        {title}
      </h2>
      <FigureTable
        label={title}
        heads={[head, ...heads]}
        empty="Nothing was created in this time."
        rows={rows.map((row) => ({
          key: row.value,
          name: row.narrowHref ? (
            <Link href={row.narrowHref} className="rounded-xs hover:text-accent hover:underline">
              {row.name}
            </Link>
          ) : (
            row.name
          ),
          cells: cellsOf(row),
        }))}
      />
    </section>
  );
}
