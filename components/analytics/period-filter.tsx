"use client";

import { DaysFilter, ShownDays } from "@/components/listing/days-filter";
import { useListingUrl } from "@/components/verifications/use-listing-url";
import { type PeriodName, periodNames, periods } from "@/lib/core/analytics/period";

const names = Object.keys(periods) as PeriodName[];

type PeriodFilterProps = {
  period: PeriodName;
  first?: string;
  last?: string;
  /** What is chosen, in words. */
  name: string;
  timeZone: string;
};

/** Which days of creation the figures are about, in the account's time zone. */
export function PeriodFilter({ period, first, last, name, timeZone }: PeriodFilterProps) {
  const { change } = useListingUrl();
  const choose = (changes: Record<string, string | null>) =>
    change({ period: null, first: null, last: null, ...changes });
  const isOwn = first !== undefined || last !== undefined;
  return (
    <DaysFilter
      label="Days"
      shown={<ShownDays label="Days" name={name} />}
      className="max-sm:h-11 max-sm:w-full max-sm:text-md max-sm:[&>span]:flex-1"
      presets={names.map((one) => ({
        label: periodNames[one],
        isChosen: !isOwn && one === period,
        choose: () => choose({ period: one }),
      }))}
      first={first}
      last={last}
      timeZone={timeZone}
      onDays={(first, last) => choose({ first: first || null, last: last || null })}
    />
  );
}
