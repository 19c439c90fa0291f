import type { ReactNode } from "react";
import type { cellPadding } from "./cell-class";
import type { DataTableColumns, Sort, SortDirection } from "./features";

export type DataTableProps<Row extends object> = {
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
  /** Undefined where the list cannot be sorted so now. */
  sortHref?: (key: string, direction: SortDirection) => string | undefined;
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
  /** Rows that stand back behind the others. */
  isDimmed?: (row: Row) => boolean;
  /** Shows every column on a desk, and scrolls sideways where they are wider than the page. */
  scrolls?: boolean;
};
