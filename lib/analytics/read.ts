import { findAsOf } from "@/db/queries/analytics-cells";
import { findFirstDay, selectFigures } from "@/db/queries/analytics-figures";
import type { Wanted } from "@/db/queries/analytics-ranges";
import { selectIntegrationIds } from "@/db/queries/verification-filter";
import { sumRanges } from "@/db/queries/verification-totals";
import type { Ctx } from "@/lib/context";
import {
  type Analytics,
  type AnalyticsFilter,
  dimensions,
  type RatePoint,
  type TimeRange,
} from "@/lib/core/analytics/figures";
import { spansOf } from "@/lib/core/analytics/histogram";
import { bucketFor, type Period } from "@/lib/core/analytics/period";
import { chartRanges } from "@/lib/core/verification/chart-ranges";
import { breakdownOf, figuresOf, lengthsOf } from "./tell";

/** From the first day that there is anything of: before it, nothing needs to be drawn. */
async function clip({ db, scope }: Ctx, range: TimeRange, ids: string[] | undefined): Promise<TimeRange> {
  const day = await findFirstDay(db, scope, ids);
  // A month of UTC may begin a day later than one of the zone.
  const first = day ? new Date(Date.parse(day) - 86_400_000) : range.to;
  return first > range.from ? { from: first < range.to ? first : range.to, to: range.to } : range;
}

/** Where nothing but integrations narrows, counts by the hour are kept; else the cells say, and rows at the ends of days. */
async function drawPoints({ db, scope }: Ctx, wanted: Wanted, range: TimeRange, timeZone: string) {
  const ranges = chartRanges(bucketFor(range), range, timeZone).map(({ from, to }) => ({
    from: from < range.from ? range.from : from,
    to: to > range.to ? range.to : to,
  }));
  if (ranges.length === 0) return [];
  const points = ranges.map(({ from, to }): RatePoint => {
    return { from: from.toISOString(), to: to.toISOString(), created: 0, approved: 0, declined: 0 };
  });
  if (wanted.country || wanted.documentType) {
    const rows = await selectFigures(db, scope, wanted, { ranges, sections: ["all"], hasTallies: false });
    return points.map((point, at) => {
      const { created, approved, declined } = figuresOf(rows, at).funnel;
      return { ...point, created, approved, declined };
    });
  }
  for (const { range, status, total } of await sumRanges(
    db,
    scope,
    { integrationIds: wanted.integrationIds },
    ranges,
  )) {
    const point = points[range];
    if (!point) continue;
    point.created += total;
    if (status === "approved" || status === "declined") point[status] += total;
  }
  return points;
}

/** How those came along that were created in the period, told from figures that are kept. */
export async function readAnalytics(
  ctx: Ctx,
  filter: AnalyticsFilter,
  period: Period,
  timeZone: string,
): Promise<Analytics> {
  const { db, scope } = ctx;
  const { environment, integrationId, country, documentType } = filter;
  const named = integrationId ? [integrationId] : undefined;
  const integrationIds = await selectIntegrationIds(db, scope, { environment, integrationIds: named });
  const isEverything = scope.integrationIds === "all" && !integrationId;
  const wanted = {
    ...{ integrationIds, country, documentType },
    environment: isEverything ? environment : undefined,
  };
  const range = await clip(ctx, period.range, integrationIds);
  const ranges = period.before ? [range, period.before] : [range];
  const [rows, points, asOf] = await Promise.all([
    selectFigures(db, scope, wanted, { ranges, sections: ["all", ...dimensions], hasTallies: true }),
    drawPoints(ctx, wanted, range, timeZone),
    findAsOf(db),
  ]);
  const { funnel, took, reasons } = figuresOf(rows, 0);
  const before = period.before && figuresOf(rows, 1);
  return {
    ...{ asOf, funnel, reasons, points },
    ...{ lengths: lengthsOf(took), spans: spansOf(took) },
    before: before && { funnel: before.funnel, lengths: lengthsOf(before.took) },
    breakdowns: {
      integration: breakdownOf(rows, "integration"),
      country: breakdownOf(rows, "country"),
      document: breakdownOf(rows, "document"),
    },
  };
}
