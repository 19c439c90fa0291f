import { countRanges } from "@/db/queries/verification-chart";
import { sumRanges } from "@/db/queries/verification-totals";
import type { Ctx } from "@/lib/context";
import { chartRanges } from "@/lib/core/verification/chart-ranges";
import { keptCount } from "@/lib/core/verification/kept-count";
import {
  type ChartBucket,
  type ChartPoint,
  resolveFilter,
  type VerificationFilter,
} from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";

type Chart = { bucket: ChartBucket; from: Date; to: Date; timeZone: string; status?: VerificationStatus };

/** Where nothing is kept, so many of the newest are looked at. */
const most = 10_000;

/**
 * How many verifications that match the filter were created in each hour, day or month of the zone; whatever the filter
 * says of time and search is left out. Exact as counts are.
 */
export async function chartVerifications(
  { db, scope }: Ctx,
  filter: VerificationFilter,
  { bucket, timeZone, status, ...range }: Chart,
): Promise<ChartPoint[]> {
  const { from: _from, to: _to, search: _search, ...rest } = resolveFilter(filter, new Date());
  const wanted = { ...rest, ...(status && { statuses: [status] }) };
  const ranges = chartRanges(bucket, range, timeZone);
  const isKept = keptCount(wanted)?.dimension === "all";
  const { counted, oldest } = isKept
    ? { counted: await sumRanges(db, scope, wanted, ranges), oldest: undefined }
    : await countRanges(db, scope, wanted, ranges, most);
  const points = ranges.map((range): ChartPoint => {
    return { ...range, total: 0, byStatus: {}, isExact: !oldest || range.from > oldest };
  });
  for (const { range, status, total } of counted) {
    const point = points[range];
    if (!point) continue;
    point.total += total;
    point.byStatus[status] = total;
  }
  return points;
}
