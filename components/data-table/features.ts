import { type ColumnDef, tableFeatures } from "@tanstack/react-table";

/** What a column says about itself beyond its cell. */
export type ColumnLayout = {
  /** Any CSS width; the columns without one share what is left. */
  width?: string;
  align?: "end";
  /** The narrowest screen that shows it; below, it is left out. */
  from?: "md" | "lg" | "xl";
  /** Its place in the two-line card on a phone; without one it is left out there. */
  phone?: "title" | "aside" | "line" | "end";
  /** Makes the header a link; the word is what `sortHref` receives. */
  sort?: string;
  /** The direction of the first click; ascending unless said. */
  sortFirst?: SortDirection;
  /** Its cell holds the row's link. Without any, the first column does. */
  link?: boolean;
};

export type SortDirection = "ascending" | "descending";
export type Sort = { key: string; direction: SortDirection };

/** A phantom: TanStack reads the type of `columnMeta` and drops the value. */
function columnLayout(): ColumnLayout {
  return {};
}

/** The features every table here has. Columns: `createColumnHelper<DataTableFeatures, Row>().columns([…])`. */
export const dataTableFeatures = tableFeatures({ columnMeta: columnLayout() });
export type DataTableFeatures = typeof dataTableFeatures;
export type DataTableColumns<Row extends object> = ReadonlyArray<ColumnDef<DataTableFeatures, Row>>;
