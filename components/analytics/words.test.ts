import { expect, test } from "vitest";
import { growthWords, lengthWords, pointWords, shareWords } from "./words";

test("lengths are told in the unit one thinks in", () => {
  const told = [0.4, 45, 60, 200, 3600, 12_345, 90_000, 864_000].map((length) =>
    lengthWords(length, "en-GB"),
  );
  expect(told).toEqual(["1 sec", "45 secs", "1 min", "3.3 mins", "1 hr", "3.4 hrs", "1 day", "10 days"]);
  expect(lengthWords(undefined, "en-GB")).toBe("–");
});

test("differences carry their sign, and from nothing there is none", () => {
  expect(growthWords(112, 100, "en-GB")).toBe("+12%");
  expect(growthWords(5, 0, "en-GB")).toBeUndefined();
  expect(pointWords(0.8, 0.824, "en-GB")).toBe("-2.4 points");
  expect(pointWords(undefined, 0.5, "en-GB")).toBeUndefined();
  expect([shareWords(1, "en-GB"), shareWords(5 / 6, "en-GB"), shareWords(undefined, "en-GB")]).toEqual([
    "100%",
    "83.3%",
    "–",
  ]);
});
