"use client";

import { useTable } from "@tanstack/react-table";
import Link from "next/link";
import { type ReactNode, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { cellBase, cellClass, cellPadding } from "./cell-class";
import { DataRow } from "./data-row";
import { type DataTableColumns, dataTableFeatures, type Sort, type SortDirection } from "./features";
import { HeaderCell } from "./header-cell";
import { SelectBox, SelectPageBox } from "./select-box";
import { extended, isSelected } from "./selection";
import { useSelection } from "./selection-provider";
import { SkeletonRows } from "./skeleton-rows";
import { useRowKeys } from "./use-row-keys";
import { useSelectionKeys } from "./use-selection-keys";

const selectLayout = { width: "2.5rem" };
const selectCell = "max-sm:absolute max-sm:top-1/2 max-sm:left-2 max-sm:-translate-y-1/2";

type DataTableProps<Row extends object> = {
  /** Names the table for those who hear it. */
  label: string;
  /** Built outside the component, or memoised. */
  columns: DataTableColumns<Row>;
  rows: Row[];
  rowId: (row: Row) => string;
  /** Where a row leads: by click anywhere on it, and by a real link in the cell of the `link` column. */
  rowHref?: (row: Row) => string;
  /** What its box is called, where rows can be chosen: inside a `SelectionProvider`. */
  rowLabel?: (row: Row) => string;
  sort?: Sort;
  sortHref?: (key: string, direction: SortDirection) => string;
  density?: keyof typeof cellPadding;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
  /** Placeholders in the real column widths. */
  loading?: boolean;
  /** Other rows are on their way: these are dimmed, and stay until then. */
  stale?: boolean;
  /** The row that is looked at beside the table. */
  currentId?: string;
  onRowFocus?: (row: Row) => void;
  /** At the end of the link's cell: what can be done with the row without opening it. */
  rowAction?: (row: Row) => ReactNode;
  /** Shows every column on a desk, and scrolls sideways where they are wider than the page. */
  scrolls?: boolean;
};

/** A list in rows, sorted and paged by the server. J and K walk it, Enter opens; on a phone each row is a card of two lines. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  "use no memo";
  const {
    label,
    columns,
    rows,
    rowId,
    rowHref,
    rowLabel,
    sort,
    sortHref,
    density = "normal",
    empty,
    loading,
  } = props;
  const table = useTable({ features: dataTableFeatures, columns, data: rows, getRowId: rowId });
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body, rows.length > 0);
  const page = rows.map(rowId);
  const chosen = useSelection();
  useSelectionKeys(body, page);

  const leaves = table.getAllLeafColumns();
  const linkColumn = (leaves.find((column) => column.columnDef.meta?.link) ?? leaves[0])?.id;
  if (!loading && rows.length === 0) return <div className="border-y border-line">{empty}</div>;

  return (
    <table
      aria-label={label}
      aria-busy={loading || undefined}
      className="w-full table-fixed border-separate border-spacing-0 text-sm max-sm:block"
    >
      <thead className="max-sm:sr-only">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {chosen ? (
              <HeaderCell layout={selectLayout}>
                {loading ? <span className="sr-only">Select</span> : <SelectPageBox page={page} />}
              </HeaderCell>
            ) : null}
            {group.headers.map((header) => (
              <HeaderCell
                key={header.id}
                layout={header.column.columnDef.meta}
                sort={sort}
                sortHref={sortHref}
              >
                <table.FlexRender header={header} />
              </HeaderCell>
            ))}
          </tr>
        ))}
      </thead>
      <tbody ref={body} className="max-sm:block">
        {loading ? (
          <SkeletonRows
            density={density}
            layouts={leaves.map((column) => ({ id: column.id, layout: column.columnDef.meta }))}
          />
        ) : (
          table.getRowModel().rows.map((row) => (
            <DataRow
              key={row.id}
              id={row.id}
              href={rowHref?.(row.original)}
              isSelectable={chosen !== undefined}
              isChosen={chosen && isSelected(chosen.selection, row.id)}
              onExtend={chosen && (() => chosen.change((selection) => extended(selection, row.id, page)))}
            >
              {chosen ? (
                <td className={classNames(cellBase, cellPadding[density], selectCell)}>
                  <SelectBox id={row.id} label={rowLabel?.(row.original) ?? row.id} page={page} />
                </td>
              ) : null}
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  className={classNames(
                    cellBase,
                    cellClass(cell.column.columnDef.meta),
                    cellPadding[density],
                  )}
                >
                  {rowHref && cell.column.id === linkColumn ? (
                    <Link
                      href={rowHref(row.original)}
                      prefetch={false}
                      data-row-link
                      className="block truncate font-medium outline-none group-hover/row:text-accent"
                    >
                      <table.FlexRender cell={cell} />
                    </Link>
                  ) : (
                    <table.FlexRender cell={cell} />
                  )}
                </td>
              ))}
            </DataRow>
          ))
        )}
      </tbody>
    </table>
  );
}
