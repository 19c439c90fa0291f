import { approvalRate, decidedOf, type RatePoint } from "@/lib/core/analytics/figures";
import type { Bucket } from "@/lib/core/analytics/period";
import { ChartSection } from "./chart-section";
import { CountLink } from "./count-link";
import { FigureTable } from "./figure-table";
import { RateChart } from "./rate-chart";
import { numberWords, shareWords } from "./words";

const parts: Record<Bucket, Intl.DateTimeFormatOptions> = {
  hour: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  day: { weekday: "short", day: "numeric", month: "short" },
  week: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short", year: "numeric" },
};
const shortParts: Record<Bucket, Intl.DateTimeFormatOptions> = {
  hour: { hour: "2-digit", minute: "2-digit" },
  day: { day: "numeric", month: "short" },
  week: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
};

export type LinkedPoint = RatePoint & { href: string };
type RateSectionProps = { points: LinkedPoint[]; bucket: Bucket; timeZone: string; locale: string };

/** Of those created in each part of the period and decided by now, how many were approved. */
export function RateSection({ points, bucket, timeZone, locale }: RateSectionProps) {
  const format = new Intl.DateTimeFormat(locale, { ...parts[bucket], timeZone });
  const short = new Intl.DateTimeFormat(locale, { ...shortParts[bucket], timeZone });
  const told = points.map((point) => {
    const name = `${bucket === "week" ? "From " : ""}${format.format(new Date(point.from))}`;
    const rate = approvalRate(point);
    const of = `${numberWords(point.approved, locale)} of ${numberWords(decidedOf(point), locale)} decided`;
    return {
      ...{ ...point, name, rate },
      short: short.format(new Date(point.from)),
      words: rate === undefined ? `${name}: nothing decided` : `${name}: ${shareWords(rate, locale)}, ${of}`,
    };
  });
  return (
    <ChartSection
      name="rate"
      title="Approval rate"
      about={`Approved of those decided, by ${bucket} of creation`}
      chart={
        <RateChart
          points={told.map(({ from, short, words, rate, href }) => ({ from, short, words, rate, href }))}
        />
      }
      table={
        <FigureTable
          label="Approval rate"
          heads={[
            `${bucket.charAt(0).toUpperCase()}${bucket.slice(1)}`,
            "Created",
            "Approved",
            "Declined",
            "Rate",
          ]}
          empty="There is nothing to show for this time."
          rows={told.map(({ from, name, href, created, approved, declined, rate }) => ({
            ...{ key: from, name },
            cells: [
              <CountLink key="created" count={created} href={href} of={`created, ${name}`} locale={locale} />,
              numberWords(approved, locale),
              numberWords(declined, locale),
              shareWords(rate, locale),
            ],
          }))}
        />
      }
    />
  );
}
