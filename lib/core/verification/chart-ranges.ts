import { dayAt, dayStartAt } from "../time/zoned";
import type { ChartBucket } from "./listing";

type Range = { from: Date; to: Date };
type Bucket = ChartBucket | "week";

const hour = 3_600_000;

/** Nobody can read more bars, or wait for them. */
const mostBars = 400;

/** The Monday at or before the day. */
function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

function monthAfter(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** Where the bucket that holds `at` begins, on the clocks of the zone. */
function startOf(bucket: Bucket, at: Date, timeZone: string): Date {
  const day = dayAt(at, timeZone);
  const first = bucket === "month" ? `${day.slice(0, 8)}01` : bucket === "week" ? mondayOf(day) : day;
  const start = dayStartAt(first, timeZone) ?? at;
  if (bucket !== "hour") return start;
  return new Date(start.getTime() + Math.floor((at.getTime() - start.getTime()) / hour) * hour);
}

function next(bucket: Bucket, start: Date, timeZone: string): Date {
  if (bucket === "hour") return new Date(start.getTime() + hour);
  const day = dayAt(start, timeZone);
  const days = bucket === "week" ? 7 : 1;
  const after = bucket === "month" ? dayStartAt(monthAfter(day), timeZone) : dayStartAt(day, timeZone, days);
  return after && after > start ? after : new Date(start.getTime() + days * 24 * hour);
}

/** Whole hours, days, weeks from Monday, or months of the zone, one after another, until `to` is passed; the first holds `from`. */
export function chartRanges(bucket: Bucket, { from, to }: Range, timeZone: string): Range[] {
  const ranges: Range[] = [];
  for (let start = startOf(bucket, from, timeZone); start < to && ranges.length < mostBars; ) {
    const end = next(bucket, start, timeZone);
    ranges.push({ from: start, to: end });
    start = end;
  }
  return ranges;
}
