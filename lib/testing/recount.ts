import type { verifications } from "@/db/schema/verifications";
import type { Funnel } from "@/lib/core/analytics/figures";
import { bucketOf, type Histogram } from "@/lib/core/analytics/histogram";

export type Row = typeof verifications.$inferSelect;
const isDecided = ({ status }: Row) => status === "approved" || status === "declined";

/** How far rows have come, counted one by one. */
export function countFunnel(rows: readonly Row[]): Funnel {
  const count = (is: (row: Row) => unknown) => rows.filter(is).length;
  return {
    created: rows.length,
    started: count((row) => row.startedAt || row.submittedAt || isDecided(row)),
    submitted: count((row) => row.submittedAt || isDecided(row)),
    approved: count(({ status }) => status === "approved"),
    declined: count(({ status }) => status === "declined"),
    askedAgain: count(({ status }) => status === "resubmission_requested"),
    waiting: count(({ status }) => status === "submitted" || status === "review"),
  };
}

/** How long those decided took, counted one by one. */
export function lengthsIn(rows: readonly Row[]): Histogram {
  const found: Histogram = new Map();
  for (const row of rows) {
    const { submittedAt, decidedAt } = row;
    if (!isDecided(row) || !submittedAt || !decidedAt || decidedAt < submittedAt) continue;
    const bucket = bucketOf((+decidedAt - +submittedAt) / 1000);
    found.set(bucket, (found.get(bucket) ?? 0) + 1);
  }
  return found;
}
