import { dayAt, dayStartAt } from "../time/zoned";
import type { TimeRange } from "./figures";

/** Whole days up to today, today with them; of `all` there is no beginning. */
export const periods = { "1d": 1, "7d": 7, "30d": 30, "90d": 90, "12m": 365, all: undefined } as const;
export type PeriodName = keyof typeof periods;

export const periodNames: Record<PeriodName, string> = {
  "1d": "Today",
  "7d": "Last 7 days",
  "30d": "Last 30 days",
  "90d": "Last 90 days",
  "12m": "Last 365 days",
  all: "All time",
};

/** Days as they are written, both included. */
export type OwnDays = { first?: string; last?: string };
export type Period = { range: TimeRange; before: TimeRange | undefined };

const yearOne = new Date("2000-01-01T00:00:00Z");

/** Whether it reaches back to before there was anything. */
export const isOpenStart = ({ from }: TimeRange) => from <= yearOne;

/** The time that is meant, and the one before it that is as many days long. */
export function resolvePeriod(
  name: PeriodName,
  { first, last }: OwnDays,
  timeZone: string,
  now: Date,
): Period {
  const today = dayAt(now, timeZone);
  const start = (day: string, days = 0) => dayStartAt(day, timeZone, days) ?? now;
  const isOwn = first !== undefined || last !== undefined;
  if (isOwn) {
    const [from, to] = [first && start(first), start(last ?? today, 1)];
    const range = { from: from || yearOne, to };
    if (!first || range.from >= to)
      return { range: { ...range, to: new Date(Math.max(+range.from, +to)) }, before: undefined };
    const length = Math.round((+to - +range.from) / 86_400_000);
    return { range, before: { from: start(first, -length), to: range.from } };
  }
  const days = periods[name];
  if (days === undefined) return { range: { from: yearOne, to: start(today, 1) }, before: undefined };
  const from = start(today, 1 - days);
  return { range: { from, to: start(today, 1) }, before: { from: start(today, 1 - 2 * days), to: from } };
}

export type Bucket = "hour" | "day" | "week" | "month";

/** So that there are few enough points to be told apart. */
export function bucketFor({ from, to }: TimeRange): Bucket {
  const days = (to.getTime() - from.getTime()) / 86_400_000;
  if (days <= 2) return "hour";
  if (days <= 35) return "day";
  return days <= 190 ? "week" : "month";
}
