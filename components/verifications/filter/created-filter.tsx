"use client";

import { DaysFilter } from "@/components/listing/days-filter";
import { dayAt, dayStartAt } from "@/lib/core/time/zoned";
import { parseFilter } from "@/lib/core/verification/filter-text";
import { useFilterText } from "./use-filter-text";

const presets = [
  { label: "Today", from: 0, to: 0 },
  { label: "Yesterday", from: -1, to: -1 },
  { label: "Last 7 days", from: -6, to: 0 },
  { label: "Last 30 days", from: -29, to: 0 },
  { label: "Last 90 days", from: -89, to: 0 },
];

/** `created:` as it is typed for days, the earlier one first. */
function createdDays(first: string, last: string): string | undefined {
  if (!first && !last) return undefined;
  return first === last ? `created:${first}` : `created:${first}..${last}`;
}

/** When they were created, in days of the account's time zone; stands as a chip in the bar. */
export function CreatedFilter() {
  const { text, setField, vocabulary } = useFilterText();
  const { timeZone } = vocabulary;
  const { from, to } = parseFilter(text, vocabulary).filter;
  const today = dayAt(new Date(), timeZone);
  const day = (offset: number) => dayAt(dayStartAt(today, timeZone, offset) ?? new Date(), timeZone);
  const choose = (said: string | undefined) => setField("created", said);
  return (
    <DaysFilter
      label="Created"
      shown="Dates"
      className="max-sm:h-11 max-sm:flex-1"
      align="end"
      presets={[
        { label: "Any time", choose: () => choose(undefined) },
        ...presets.map(({ label, from, to }) => ({
          label,
          choose: () => choose(createdDays(day(from), day(to))),
        })),
      ]}
      first={from && dayAt(from, timeZone)}
      last={to && dayAt(new Date(to.getTime() - 1), timeZone)}
      timeZone={timeZone}
      onDays={(first, last) => choose(createdDays(first, last))}
    />
  );
}
