"use client";

import { useTable } from "@tanstack/react-table";
import { useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { cellBase, cellClass, cellPadding } from "./cell-class";
import { DataRow } from "./data-row";
import type { DataTableProps } from "./data-table-props";
import { dataTableFeatures } from "./features";
import { HeaderCell } from "./header-cell";
import { LinkCell } from "./link-cell";
import { SelectBox, SelectPageBox } from "./select-box";
import { extended, isSelected } from "./selection";
import { useSelection } from "./selection-provider";
import { SkeletonRows } from "./skeleton-rows";
import { useRowKeys } from "./use-row-keys";
import { useSelectionKeys } from "./use-selection-keys";

const selectLayout = { width: "2.5rem" };
const selectCell = "max-sm:absolute max-sm:top-1/2 max-sm:left-2 max-sm:-translate-y-1/2";

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
    stale,
    currentId,
    onRowFocus,
    rowAction,
    isDimmed,
    scrolls,
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

  const drawn = (
    <table
      aria-label={label}
      aria-busy={loading || stale || undefined}
      data-compact={density === "compact" || undefined}
      className={classNames(
        "w-full table-fixed border-separate border-spacing-0 text-sm max-sm:block",
        scrolls && "sm:w-max sm:min-w-full",
      )}
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
      <tbody
        ref={body}
        className={classNames(
          "transition-opacity max-sm:block",
          stale && "opacity-50 delay-100 duration-200",
        )}
      >
        {loading ? (
          <SkeletonRows
            density={density}
            isSelectable={chosen !== undefined}
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
              isCurrent={row.id === currentId}
              isDimmed={isDimmed?.(row.original)}
              onFocus={onRowFocus && (() => onRowFocus(row.original))}
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
                    <LinkCell href={rowHref(row.original)} action={rowAction?.(row.original)}>
                      <table.FlexRender cell={cell} />
                    </LinkCell>
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
  return scrolls ? <div className="sm:overflow-x-auto">{drawn}</div> : drawn;
}
