"use client";

import { DaysFilter, ShownDays } from "@/components/listing/days-filter";
import { useNow } from "@/components/ui/use-now";
import { dayStart, dayValue, parseDay } from "@/lib/format/day";
import { type DateRange, lastDay, presetRanges, rangeName } from "./date-range";
import { useListingUrl } from "./use-listing-url";

/** When they were created, in days of the reader's time zone. */
export function DateFilter({ from, to }: DateRange) {
  const { change } = useListingUrl();
  const now = useNow();
  const choose = (range: DateRange) =>
    change({ from: range.from?.toISOString() ?? null, to: range.to?.toISOString() ?? null });
  const chooseDays = (first: string, last: string) => {
    const end = parseDay(last);
    choose({ from: parseDay(first), to: end && dayStart(end, 1) });
  };
  // The server does not know the reader's zone; it names no days.
  const name =
    now === null ? (from || to ? "Chosen days" : "Any time") : rangeName({ from, to }, new Date(now));
  return (
    <DaysFilter
      label="Created"
      shown={<ShownDays label="Created" name={name} />}
      className="max-sm:h-11 max-sm:w-full max-sm:min-w-0 max-sm:px-2.5 max-sm:text-md max-sm:[&>span]:flex-1"
      presets={[
        { label: "Any time", choose: () => choose({}) },
        ...presetRanges(new Date(now ?? 0)).map(({ label, from }) => ({
          label,
          choose: () => choose({ from }),
        })),
      ]}
      first={from && dayValue(from)}
      last={to && dayValue(lastDay(to))}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      onDays={chooseDays}
    />
  );
}
