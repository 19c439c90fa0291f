import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** `cells` of a row go with the heads after the first. */
export type FigureRow = { key: string; name: ReactNode; cells: ReactNode[] };
type FigureTableProps = {
  label: string;
  heads: readonly string[];
  rows: readonly FigureRow[];
  empty: string;
};

const cell = "h-9 border-b border-line px-2 whitespace-nowrap first:pl-0 last:pr-0";

/** Numbers in columns; scrolls within itself where the page is too narrow for them. */
export function FigureTable({ label, heads, rows, empty }: FigureTableProps) {
  if (rows.length === 0) return <p className="py-4 text-sm text-ink-muted">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={`${label}, scrolls`} tabIndex={0} className="relative max-h-94 overflow-auto">
      <table aria-label={label} className="w-full border-collapse text-sm tabular-nums">
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th
                key={head}
                scope="col"
                className={classNames(
                  cell,
                  "sticky top-0 bg-surface text-xs font-medium text-ink-muted",
                  at === 0 ? "text-left" : "text-right",
                )}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th
                scope="row"
                className={classNames(cell, "min-w-28 text-left font-normal max-sm:whitespace-normal")}
              >
                {name}
              </th>
              {cells.map((value, at) => (
                <td key={heads[at + 1]} className={classNames(cell, "text-right")}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
