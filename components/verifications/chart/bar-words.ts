import { barTotal, type ChartBar, type ChartGroup, chartGroups } from "@/lib/core/verification/chart";
import type { ChartBucket } from "@/lib/core/verification/listing";

export const groupWords: Record<ChartGroup, string> = {
  approved: "approved",
  declined: "declined",
  desk: "at the desk",
  other: "others",
};

const parts: Record<ChartBucket, Intl.DateTimeFormatOptions> = {
  hour: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  day: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  month: { month: "long", year: "numeric" },
};

export type Zoned = { locale: string; timeZone: string };

/** What a bar is called: "Fri 20 Nov 2026", "November 2026". */
export const barName = ({ from }: ChartBar, bucket: ChartBucket, { locale, timeZone }: Zoned) =>
  new Intl.DateTimeFormat(locale, { ...parts[bucket], timeZone }).format(new Date(from));

/** "34: 20 approved, 4 declined, 10 at the desk". */
export function barWords(bars: readonly ChartBar[], locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const total = bars.reduce((sum, bar) => sum + barTotal(bar), 0);
  const said = chartGroups.flatMap((group) => {
    const count = bars.reduce((sum, { totals }) => sum + totals[group], 0);
    return count > 0 ? [`${number.format(count)} ${groupWords[group]}`] : [];
  });
  const plus = bars.every(({ isExact }) => isExact) ? "" : "+";
  return `${number.format(total)}${plus}${said.length > 0 ? `: ${said.join(", ")}` : ""}`;
}
