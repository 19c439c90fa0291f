import { expect, test } from "vitest";
import { dayStart } from "@/lib/format/day";
import { presetRanges, rangeName } from "./date-range";

const now = new Date(2026, 10, 20, 15, 30);

test("a range of the usual ones carries its name for as long as it is true", () => {
  for (const { label, from } of presetRanges(now)) expect(rangeName({ from }, now)).toBe(label);
  const [today] = presetRanges(now);
  expect(rangeName({ from: today?.from }, dayStart(now, 1))).toBe("Since 20 Nov 2026");
});

test("the last day of a range is the one before its end", () => {
  const from = dayStart(now, -2);
  expect(rangeName({ from, to: dayStart(now, 1) }, now)).toBe("18 Nov 2026 – 20 Nov 2026");
  expect(rangeName({ from, to: dayStart(from, 1) }, now)).toBe("18 Nov 2026");
  expect(rangeName({ to: dayStart(now) }, now)).toBe("Until 19 Nov 2026");
  expect(rangeName({}, now)).toBe("Any time");
});
