/** How many there are in each bucket. */
export type Histogram = Map<number, number>;

/** Each bucket ends so many times later than it begins. */
export const bucketGrowth = 1.06;

/** Of a length in seconds; all that is below a second is in the first. The database reckons the same. */
export const bucketOf = (seconds: number) =>
  Math.floor(Math.log(Math.max(1, seconds)) / Math.log(bucketGrowth));

/** Where a bucket begins, in seconds. */
export const bucketStart = (bucket: number) => (bucket === 0 ? 0 : bucketGrowth ** bucket);

const middle = (bucket: number) => bucketGrowth ** (bucket + 0.5);

/** The length that the part `q` is at most as long as, to within a bucket; undefined where there are none. */
export function quantile(histogram: Histogram, q: number): number | undefined {
  const total = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let left = Math.max(1, Math.ceil(total * q));
  for (const bucket of [...histogram.keys()].toSorted((a, b) => a - b)) {
    left -= histogram.get(bucket) ?? 0;
    if (left <= 0) return middle(bucket);
  }
  return undefined;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Lengths that people think in, in seconds: what bars of the distribution stand for. */
const edges = [
  0,
  10,
  30,
  ...[1, 2, 5, 10, 30].map((count) => count * minute),
  ...[1, 2, 4, 8].map((count) => count * hour),
  ...[1, 2, 4, 7].map((count) => count * day),
];

export type Span = { from: number; to: number | undefined; total: number };

/** The histogram in few bars: a bucket counts where its middle lies. */
export function spansOf(histogram: Histogram): Span[] {
  const spans = edges.map((from, at): Span => ({ from, to: edges[at + 1], total: 0 }));
  for (const [bucket, count] of histogram) {
    const span = spans.findLast(({ from }) => middle(bucket) >= from);
    if (span) span.total += count;
  }
  const isFilled = ({ total }: Span) => total > 0;
  return spans.slice(Math.max(0, spans.findIndex(isFilled)), spans.findLastIndex(isFilled) + 1);
}
