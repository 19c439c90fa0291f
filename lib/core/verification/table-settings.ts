import { z } from "zod";
import { text } from "../text";
import { densities, formatColumns, parseColumns } from "./column";

const query = text(4000);
const columns = text(400).transform((given) => formatColumns(parseColumns(given)));
const recent = z.array(text(1000)).max(20);

/** How somebody likes the verifications table; only what has changed is said. */
export const tableSettingsChange = z.object({
  query: query.optional(),
  columns: columns.nullable().optional(),
  density: z.enum(densities).optional(),
  filter: text(1000).trim().min(1).optional(),
});
export type TableSettingsChange = z.output<typeof tableSettingsChange>;

const tableSettings = z.object({
  /** The query of the listing's address as it was left. */
  query: query.catch(""),
  columns: columns.nullable().catch(null),
  density: z.enum(densities).catch("normal"),
  /** The last filters, newest first. */
  recent: recent.catch([]),
});
export type TableSettings = z.infer<typeof tableSettings>;

/** Reads what is stored; what is not right counts as not chosen. */
export const parseTableSettings = (stored: unknown): TableSettings =>
  tableSettings.parse(typeof stored === "object" && stored !== null ? stored : {});

const kept = 8;

/** The settings with a change: a filter goes to the top of the recent ones. */
export function changeTableSettings(
  settings: TableSettings,
  { filter, ...change }: TableSettingsChange,
): TableSettings {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const recent = filter ? [filter, ...settings.recent.filter((other) => other !== filter)] : settings.recent;
  return { ...settings, ...said, recent: recent.slice(0, kept) };
}
