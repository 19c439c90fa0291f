import type { ExportColumn } from "@/lib/core/export/column";
import type { ExportFormat } from "@/lib/core/export/order";
import type { ChosenTarget } from "../bulk/bulk-actions";

type Wanted = {
  /** Of the list's address. */
  query: string;
  target?: ChosenTarget;
  format: ExportFormat;
  columns: readonly ExportColumn[];
  zone: string;
  bom: boolean;
};

/** What the file is asked for with: the list's address, and names that no list has. */
export function exportFields({ query, target, format, columns, zone, bom }: Wanted): [string, string][] {
  const fields = new URLSearchParams(query);
  for (const [name, value] of Object.entries({
    ...{ format, fields: columns.join(), times: zone, bom: format === "csv" ? String(bom) : "" },
    ids: target && "ids" in target ? target.ids.join() : "",
    except: target && "except" in target ? target.except.join() : "",
  }))
    if (value) fields.set(name, value);
  return [...fields];
}
