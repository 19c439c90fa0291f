import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "@/lib/core/verification/language";
import { formatsFor } from "./formats";

test("a duration is told in words, and never as shorter than it is", () => {
  const { duration } = formatsFor("en");
  expect([0, 61, 700, 5000, 7201, 200_000].map(duration)).toEqual([
    "1 minute",
    "2 minutes",
    "15 minutes",
    "85 minutes",
    "3 hours",
    "3 days",
  ]);
  const units: Record<string, number> = { minute: 60, hour: 3600, day: 86_400 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (seconds) => {
      const [count, unit = ""] = duration(seconds).split(" ");
      expect(Number(count) * (units[unit.replace(/s$/, "")] ?? 0)).toBeGreaterThanOrEqual(seconds);
    }),
  );
});

test.each(languages)("%s writes times, dates, shares and countries", (language) => {
  const { duration, date, percent, country } = formatsFor(language);
  expect(duration(180)).toMatch(/\p{L}/u);
  expect(date("2026-11-20")).toMatch(/20|٢٠/u);
  expect(percent(0.5)).toMatch(/50|٥٠/u);
  expect(country("DE")).not.toBe("DE");
});
