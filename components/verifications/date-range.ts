import { dayName, dayStart } from "@/lib/format/day";

/** Created at or after `from` and before `to`: instants in the URL, days of the reader's own zone on the screen. */
export type DateRange = { from?: Date; to?: Date };

const presets = [
  { label: "Today", days: 0 },
  { label: "Last 7 days", days: 6 },
  { label: "Last 30 days", days: 29 },
];

/** The usual ranges as they are now: so many days back, with today whole. */
export const presetRanges = (now: Date) =>
  presets.map(({ label, days }) => ({ label, from: dayStart(now, -days) }));

/** The last day that lies in the range: `to` is the midnight after it. */
export const lastDay = (to: Date) => dayStart(new Date(to.getTime() - 1));

/** What the range is called now. */
export function rangeName({ from, to }: DateRange, now: Date): string {
  if (!from && !to) return "Any time";
  const preset = to ? undefined : presetRanges(now).find((known) => known.from.getTime() === from?.getTime());
  if (preset) return preset.label;
  const first = from && dayName(from);
  const last = to && dayName(lastDay(to));
  if (first && last) return first === last ? first : `${first} – ${last}`;
  return first ? `Since ${first}` : `Until ${last}`;
}
