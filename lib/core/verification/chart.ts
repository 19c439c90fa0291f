import type { ChartBucket, ResolvedFilter } from "./listing";
import type { VerificationStatus } from "./status";

/** What bars are made of, from the ground up. */
export const chartGroups = ["approved", "declined", "desk", "other"] as const;
export type ChartGroup = (typeof chartGroups)[number];

export const groupOf: Record<VerificationStatus, ChartGroup> = {
  approved: "approved",
  declined: "declined",
  submitted: "desk",
  review: "desk",
  created: "other",
  started: "other",
  resubmission_requested: "other",
  expired: "other",
  abandoned: "other",
};

/** `from` inclusive, `to` exclusive, as instants; where `isExact` is false there are at least so many. */
export type ChartBar = { from: string; to: string; totals: Record<ChartGroup, number>; isExact: boolean };
export type Chart = { bucket: ChartBucket; timeZone: string; isUsual: boolean; bars: ChartBar[] };

const day = 86_400_000;
const usualDays = 30;
/** Further back than this bars are too thin to point at. */
const maxDays = 366 * 5;

type TimeRange = { from: Date; to: Date };

/** What the chart shows: the time that the filter names, or the last days where it names none. */
export function chartRange({ from, to }: Pick<ResolvedFilter, "from" | "to">, now: Date): TimeRange {
  const end = to ?? now;
  const start = from ?? new Date(end.getTime() - usualDays * day);
  const earliest = new Date(end.getTime() - maxDays * day);
  if (start >= end) return { from: end, to: end };
  return { from: start < earliest ? earliest : start, to: end };
}

export function chartBucket({ from, to }: TimeRange): ChartBucket {
  const days = (to.getTime() - from.getTime()) / day;
  if (days <= 3) return "hour";
  return days <= 120 ? "day" : "month";
}

export const barTotal = ({ totals }: Pick<ChartBar, "totals">) =>
  chartGroups.reduce((sum, group) => sum + totals[group], 0);
