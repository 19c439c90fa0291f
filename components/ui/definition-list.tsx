import { Fragment, type ReactNode } from "react";

export type Definition = {
  term: string;
  /** `null` or `undefined` shows a dash. */
  value: ReactNode;
};

/** Facts as ruled lines: what it is on the left, what is known on the right. */
export function DefinitionList({ rows }: { rows: Definition[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,34%)_1fr] text-sm">
      {rows.map((row) => (
        <Fragment key={row.term}>
          <dt className="border-t border-line py-1.5 pr-3 text-ink-muted nth-[1]:border-t-0">{row.term}</dt>
          <dd className="flex min-h-8 min-w-0 items-center border-t border-line py-0.5 wrap-anywhere nth-[2]:border-t-0">
            {row.value ?? (
              <span className="text-ink-faint">
                <span aria-hidden="true">–</span>
                <span className="sr-only">not known</span>
              </span>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
