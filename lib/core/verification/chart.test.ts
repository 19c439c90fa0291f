import { expect, test } from "vitest";
import { chartBucket, chartGroups, chartRange, groupOf } from "./chart";

const now = new Date("2026-11-20T12:30:00Z");
const day = 86_400_000;

test("no group is without a status", () => {
  expect(new Set(Object.values(groupOf))).toEqual(new Set(chartGroups));
});

test("the time of the filter is shown, and the last thirty days where it names none", () => {
  expect(chartRange({}, now)).toEqual({ from: new Date(now.getTime() - 30 * day), to: now });
  const to = new Date("2026-11-01T00:00:00Z");
  const from = new Date("2026-10-30T00:00:00Z");
  expect(chartRange({ from, to }, now)).toEqual({ from, to });
  expect(chartRange({ from: new Date("2001-01-01") }, now).from.getFullYear()).toBe(2021);
  expect(chartRange({ from: new Date("2027-01-01") }, now)).toEqual({ from: now, to: now });
});

test("bars are as wide as one can point at", () => {
  const over = (days: number) => chartBucket({ from: new Date(now.getTime() - days * day), to: now });
  expect([1, 3, 4, 30, 120, 121, 1800].map(over)).toEqual([
    ...["hour", "hour", "day", "day", "day", "month", "month"],
  ]);
});
