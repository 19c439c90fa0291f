import type { Ctx } from "@/lib/context";
import {
  type Chart,
  type ChartBar,
  chartBucket,
  chartGroups,
  chartRange,
  statusesOf,
} from "@/lib/core/verification/chart";
import { resolveFilter, type VerificationFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
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
  const wanted = (status ? [status] : filter.statuses) ?? [];
  const layers = await Promise.all(
    chartGroups.map(async (group) => {
      const own = statusesOf(group).filter((one) => wanted.length === 0 || wanted.includes(one));
      const statuses =
        status && filter.statuses?.length ? own.filter((one) => filter.statuses?.includes(one)) : own;
      if (statuses.length === 0) return { group, points: [] };
      const points = await chartVerifications(ctx, { ...filter, statuses }, { bucket, timeZone, ...range });
      return { group, points };
    }),
  );
  const edges = layers.find(({ points }) => points.length > 0)?.points ?? [];
  const bars = edges.map(({ from, to }, at): ChartBar => {
    const points = layers.map(({ group, points }) => ({ group, point: points[at] }));
    const totals = { approved: 0, declined: 0, desk: 0, other: 0 };
    for (const { group, point } of points) totals[group] = point?.total ?? 0;
    return {
      ...{ from: from.toISOString(), to: to.toISOString(), totals },
      isExact: points.every(({ point }) => point?.isExact !== false),
    };
  });
  return { bucket, timeZone, isUsual: !resolved.from && !resolved.to, bars };
}
