import fc from "fast-check";
import { expect, test } from "vitest";
import { chartRanges } from "../verification/chart-ranges";
import { bucketFor, periods, resolvePeriod } from "./period";

const zones = fc.constantFrom("UTC", "Europe/Tallinn", "America/New_York", "Asia/Kathmandu");
const moments = fc.date({ min: new Date("2024-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });

test("a period ends with today, and the one before it ends where it begins, as many days long", () => {
  fc.assert(
    fc.property(
      zones,
      moments,
      fc.constantFrom("1d" as const, "7d" as const, "30d" as const, "12m" as const),
      (zone, now, name) => {
        const { range, before } = resolvePeriod(name, {}, zone, now);
        expect(range.from.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(range.to.getTime()).toBeGreaterThan(now.getTime());
        expect(before?.to).toEqual(range.from);
        const days = (one: { from: Date; to: Date }) => Math.round((+one.to - +one.from) / 86_400_000);
        expect([days(range), before && days(before)]).toEqual([periods[name], periods[name]]);
      },
    ),
  );
});

test("one's own days are whole, and of all time there is none before", () => {
  const now = new Date("2026-11-20T12:00:00Z");
  expect(resolvePeriod("30d", { first: "2026-11-01", last: "2026-11-10" }, "Europe/Tallinn", now)).toEqual({
    range: { from: new Date("2026-10-31T22:00:00Z"), to: new Date("2026-11-10T22:00:00Z") },
    before: { from: new Date("2026-10-21T21:00:00Z"), to: new Date("2026-10-31T22:00:00Z") },
  });
  expect(resolvePeriod("all", {}, "UTC", now).before).toBeUndefined();
  const { range, before } = resolvePeriod("30d", { last: "2026-11-10" }, "UTC", now);
  expect([range.to, before]).toEqual([new Date("2026-11-11T00:00:00Z"), undefined]);
  const ahead = resolvePeriod("30d", { first: "2027-01-01" }, "UTC", now);
  expect(ahead.range.to).toEqual(ahead.range.from);
});

test("points follow one another without a gap, and there are few of them", () => {
  fc.assert(
    fc.property(zones, moments, fc.integer({ min: 1, max: 800 }), (timeZone, from, days) => {
      const range = { from, to: new Date(+from + days * 86_400_000) };
      const ranges = chartRanges(bucketFor(range), range, timeZone);
      expect(ranges.length).toBeLessThanOrEqual(50);
      for (const [at, { from }] of ranges.entries()) if (at > 0) expect(from).toEqual(ranges[at - 1]?.to);
      expect(ranges[0]?.from.getTime()).toBeLessThanOrEqual(+from);
      expect(ranges.at(-1)?.to.getTime()).toBeGreaterThanOrEqual(+range.to);
      if (bucketFor(range) === "week")
        for (const { from } of ranges)
          expect(new Intl.DateTimeFormat("en", { weekday: "long", timeZone }).format(from)).toBe("Monday");
    }),
  );
});
