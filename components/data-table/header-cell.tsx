import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { fromClass } from "./cell-class";
import type { ColumnLayout, Sort, SortDirection } from "./features";

type HeaderCellProps = {
  layout?: ColumnLayout;
  sort?: Sort;
  sortHref?: (key: string, direction: SortDirection) => string | undefined;
  children: ReactNode;
};

const opposite = { ascending: "descending", descending: "ascending" } as const;

/** A column's head; a link to the other order where the column can be sorted. */
export function HeaderCell({ layout = {}, sort, sortHref, children }: HeaderCellProps) {
  const key = layout.sort;
  const sorted = key !== undefined && sort?.key === key ? sort.direction : undefined;
  const next = sorted ? opposite[sorted] : (layout.sortFirst ?? "ascending");
  const href = key === undefined ? undefined : sortHref?.(key, next);
  const Arrow = sorted === "descending" ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      style={{ width: layout.width }}
      className={classNames(
        "rule-double-b sticky top-0 z-10 h-8 truncate bg-surface px-2 text-left text-xs font-medium text-ink-muted first:pl-3 last:pr-3",
        layout.align === "end" && "text-right",
        layout.from && fromClass[layout.from],
      )}
    >
      {href ? (
        <Link
          href={href}
          className={classNames(
            "group -mx-1 inline-flex h-6 items-center gap-1 rounded-xs px-1 -outline-offset-2 hover:text-ink",
            sorted && "text-ink",
          )}
        >
          {children}
          <Arrow
            aria-hidden="true"
            className={classNames(
              "size-3",
              !sorted && "opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60",
            )}
          />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}
