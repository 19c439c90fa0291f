import { type ExportColumn, type ExportRow, exportColumnNames } from "@/lib/core/export/column";
import type { ExportForm, ExportFormat } from "@/lib/core/export/order";
import { csv } from "./csv";

/** How a format begins, goes on and ends. `isFirst` is said of the batch that nothing stands before. */
export type Writer = {
  mimeType: string;
  head: string;
  batch: (rows: readonly ExportRow[], isFirst: boolean) => string;
  tail: string;
};

const chosen = (row: ExportRow, columns: readonly ExportColumn[]) =>
  JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]])));

type Look = Pick<ExportForm, "columns" | "bom">;

const writers: Record<ExportFormat, (look: Look) => Writer> = {
  csv: ({ columns, bom }) => ({
    mimeType: "text/csv; charset=utf-8",
    head: `${bom ? "\uFEFF" : ""}${csv([columns.map((column) => exportColumnNames[column])])}`,
    batch: (rows) => csv(rows.map((row) => columns.map((column) => row[column]))),
    tail: "",
  }),
  json: ({ columns }) => ({
    mimeType: "application/json; charset=utf-8",
    head: "[",
    batch: (rows, isFirst) => (isFirst ? "\n" : ",\n") + rows.map((row) => chosen(row, columns)).join(",\n"),
    tail: "\n]\n",
  }),
  jsonl: ({ columns }) => ({
    mimeType: "application/jsonl; charset=utf-8",
    head: "",
    batch: (rows) => rows.map((row) => `${chosen(row, columns)}\n`).join(""),
    tail: "",
  }),
};

export const writerOf = ({ format, ...look }: Look & { format: ExportFormat }) => writers[format](look);
