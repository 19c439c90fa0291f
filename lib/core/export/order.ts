import { z } from "zod";
import { isTimeZone } from "../identity/preferences";
import type { VerificationListing } from "../verification/listing";
import { exportColumns } from "./column";

export const exportFormats = ["csv", "json", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The most that are exported one by one. */
export const maxExportIds = 10_000;

const list = <Schema extends z.ZodType<string>>(entry: Schema, most: number) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
    z.array(entry).max(most),
  );

/** How an export is to look, as its address says it. */
export const exportForm = z.object({
  format: z.enum(exportFormats),
  columns: list(z.enum(exportColumns), exportColumns.length)
    .refine((columns) => columns.length > 0, "Choose a column.")
    .transform((columns) => [...new Set(columns)]),
  zone: z.string().max(100).refine(isTimeZone, "There is no such time zone."),
  /** Begins with a mark by which spreadsheets know UTF-8. */
  bom: z.stringbool().default(false),
  /** These alone, of all that match. */
  ids: list(z.guid(), maxExportIds).optional(),
  /** All but these. */
  except: list(z.guid(), maxExportIds).optional(),
});
export type ExportForm = z.output<typeof exportForm>;

export type ExportOrder = ExportForm & {
  listing: Pick<VerificationListing, "filter" | "status" | "sort" | "direction">;
};
