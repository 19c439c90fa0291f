import { expect, test } from "vitest";
import { dayName, dayStart, dayValue, parseDay } from "./day";

test("a day goes into a date field and comes back as its midnight", () => {
  for (const at of [new Date(2026, 10, 20, 23, 59), new Date(2024, 1, 29, 0, 0), new Date(2026, 0, 1, 12)]) {
    const midnight = parseDay(dayValue(at));
    expect(midnight).toEqual(dayStart(at));
    expect(midnight?.getHours()).toBe(0);
  }
});

test("days are counted over the ends of months and years", () => {
  expect(dayStart(new Date(2026, 2, 1), -1)).toEqual(new Date(2026, 1, 28));
  expect(dayStart(new Date(2026, 11, 31), 1)).toEqual(new Date(2027, 0, 1));
  expect(dayName(new Date(2026, 10, 20))).toBe("20 Nov 2026");
});

test("what is no day is none", () => {
  for (const value of ["", "yesterday", "2026-13", "--"]) expect(parseDay(value)).toBeUndefined();
});
