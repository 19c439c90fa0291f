import type { ResolvedFilter } from "./listing";

export type KeptValues = {
  dimension: "all" | "country" | "document" | "reason" | "assignee";
  values: readonly string[];
};

/** What counts are kept for, by integration and status: everything, one field's values, or a range of time. */
export type KeptCount = KeptValues | { dimension: "time"; from: Date; to: Date };

/** Before and after all that is ever stored. */
const [dawn, dusk] = [new Date("2000-01-01T00:00:00Z"), new Date("3000-01-01T00:00:00Z")];

/** Where the filter narrows by one field at most, beside integration, environment and status: which counts say how many. */
export function keptCount(filter: ResolvedFilter): KeptCount | undefined {
  const { countries, documentTypes, reasons, assignees, search, from, to } = filter;
  if (search) return undefined;
  const fields = [
    { dimension: "country", values: countries },
    { dimension: "document", values: documentTypes },
    { dimension: "reason", values: reasons },
    { dimension: "assignee", values: assignees },
  ] as const;
  const narrowing = fields.flatMap(({ dimension, values }) =>
    values?.length ? [{ dimension, values }] : [],
  );
  if (!from && !to) {
    if (narrowing.length === 0) return { dimension: "all", values: [""] };
    return narrowing.length === 1 ? narrowing[0] : undefined;
  }
  if (narrowing.length > 0) return undefined;
  const range = { from: from ?? dawn, to: to ?? dusk };
  return { dimension: "time", ...(range.from < range.to ? range : { from: range.to, to: range.to }) };
}
