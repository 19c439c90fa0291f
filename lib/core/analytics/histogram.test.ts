import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketGrowth, bucketOf, bucketStart, type Histogram, quantile, spansOf } from "./histogram";

const lengths = fc.array(fc.double({ min: 0, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 60 });

function fill(seconds: readonly number[]): Histogram {
  const histogram: Histogram = new Map();
  for (const length of seconds) histogram.set(bucketOf(length), (histogram.get(bucketOf(length)) ?? 0) + 1);
  return histogram;
}

test("a quantile from buckets is within a bucket of the real one", () => {
  fc.assert(
    fc.property(lengths, fc.constantFrom(0.5, 0.9, 0.99, 1), (seconds, q) => {
      const real = seconds.toSorted((a, b) => a - b)[Math.ceil(seconds.length * q) - 1] ?? 0;
      const found = quantile(fill(seconds), q) ?? Number.NaN;
      if (real < bucketGrowth) expect(found).toBeLessThan(bucketGrowth);
      else expect(Math.abs(found / real - 1)).toBeLessThan(bucketGrowth - 1);
    }),
  );
});

test("a length lies in its bucket, and buckets of the whole are those of its bars", () => {
  fc.assert(
    fc.property(lengths, (seconds) => {
      for (const length of seconds) {
        expect(bucketStart(bucketOf(length))).toBeLessThanOrEqual(length * (1 + 1e-9));
        expect(bucketStart(bucketOf(length) + 1)).toBeGreaterThan(length * (1 - 1e-9));
      }
      const spans = spansOf(fill(seconds));
      expect(spans.reduce((sum, { total }) => sum + total, 0)).toBe(seconds.length);
      expect(spans[0]?.total).toBeGreaterThan(0);
    }),
  );
});

test("of nothing there is no quantile and there are no bars", () => {
  expect(quantile(new Map(), 0.5)).toBeUndefined();
  expect(spansOf(new Map())).toEqual([]);
});
