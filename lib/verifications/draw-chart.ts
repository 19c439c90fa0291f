import type { Ctx } from "@/lib/context";
import { type Chart, type ChartBar, chartBucket, chartRange, groupOf } from "@/lib/core/verification/chart";
import { resolveFilter, type VerificationFilter } from "@/lib/core/verification/listing";
import { type VerificationStatus, verificationStatuses } from "@/lib/core/verification/status";
import { chartVerifications } from "./chart";

/** The bars above the list: how many of those it shows were created when, by what became of them. */
export async function drawChart(
  ctx: Ctx,
  filter: VerificationFilter,
  status: VerificationStatus | undefined,
  timeZone: string,
): Promise<Chart> {
  const resolved = resolveFilter(filter, new Date());
  const range = chartRange(resolved, new Date());
  const bucket = chartBucket(range);
  const statuses = verificationStatuses.filter(
    (one) => (!status || one === status) && (!filter.statuses?.length || filter.statuses.includes(one)),
  );
  const points =
    statuses.length === 0
      ? []
      : await chartVerifications(ctx, { ...filter, statuses }, { bucket, timeZone, ...range });
  const bars = points.map(({ from, to, byStatus, isExact }): ChartBar => {
    const totals = { approved: 0, declined: 0, desk: 0, other: 0 };
    for (const one of statuses) totals[groupOf[one]] += byStatus[one] ?? 0;
    return { from: from.toISOString(), to: to.toISOString(), totals, isExact };
  });
  return { bucket, timeZone, isUsual: !resolved.from && !resolved.to, bars };
}
