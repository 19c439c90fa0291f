import { dayAt, dayStartAt } from "../time/zoned";
import type { ChartBucket } from "./listing";

type Range = { from: Date; to: Date };

const hour = 3_600_000;

/** Nobody can read more bars, or wait for them. */
const mostBars = 400;

function monthAfter(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** Where the bucket that holds `at` begins, on the clocks of the zone. */
function startOf(bucket: ChartBucket, at: Date, timeZone: string): Date {
  const day = dayAt(at, timeZone);
  const start = dayStartAt(bucket === "month" ? `${day.slice(0, 8)}01` : day, timeZone) ?? at;
  if (bucket !== "hour") return start;
  return new Date(start.getTime() + Math.floor((at.getTime() - start.getTime()) / hour) * hour);
}

function next(bucket: ChartBucket, start: Date, timeZone: string): Date {
  if (bucket === "hour") return new Date(start.getTime() + hour);
  const day = dayAt(start, timeZone);
  const after = bucket === "month" ? dayStartAt(monthAfter(day), timeZone) : dayStartAt(day, timeZone, 1);
  return after && after > start ? after : new Date(start.getTime() + 24 * hour);
}

/** Whole hours, days or months of the zone, one after another, until `to` is passed; the first holds `from`. */
export function chartRanges(bucket: ChartBucket, { from, to }: Range, timeZone: string): Range[] {
  const ranges: Range[] = [];
  for (let start = startOf(bucket, from, timeZone); start < to && ranges.length < mostBars; ) {
    const end = next(bucket, start, timeZone);
    ranges.push({ from: start, to: end });
    start = end;
  }
  return ranges;
}
