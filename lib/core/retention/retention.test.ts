import { expect, test } from "vitest";
import { keepsForever, nextRun, retention, rulesOf } from "./retention";

test("nothing is removed unless somebody has said so", () => {
  expect(retention.parse({ approved: {} })).toEqual(keepsForever);
  expect(rulesOf(keepsForever)).toEqual([]);
});

test("data goes before pictures, which go with it", () => {
  const rules = rulesOf({ ...keepsForever, declined: { pictures: 10, data: 30 } });
  expect(rules.map(({ kind }) => kind)).toEqual(["data", "pictures"]);
});

test.each([
  ["2026-01-31T03:16:59Z", "2026-01-31T03:17:00.000Z"],
  ["2026-01-31T03:17:00Z", "2026-02-01T03:17:00.000Z"],
  ["2026-12-31T23:59:59Z", "2027-01-01T03:17:00.000Z"],
])("after %s the next run is at %s", (now, next) => {
  expect(nextRun(new Date(now)).toISOString()).toBe(next);
});

test.each([0, -1, 1.5, 36_501, "30"])("%s is no number of days", (days) => {
  expect(retention.safeParse({ approved: { data: days } }).success).toBe(false);
});
