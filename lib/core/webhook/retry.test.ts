import { expect, test } from "vitest";
import { parseRetryAfter, secondsToNextTry } from "./retry";

const now = new Date("2026-03-01T12:00:00Z");

test("waits as planned, with a little more so that receivers are not tried in step", () => {
  for (const [number, planned] of [
    [1, 5],
    [2, 300],
    [3, 1800],
    [4, 3600],
    [171, 3600],
  ] as const) {
    expect(secondsToNextTry({ number, random: 0 })).toBe(planned);
    expect(secondsToNextTry({ number, random: 1 })).toBeCloseTo(planned * 1.1);
  }
});

test("gives up after seven days", () => {
  expect(secondsToNextTry({ number: 172, random: 0 })).toBeNull();
  expect(secondsToNextTry({ number: 172, retryAfter: 5, random: 0 })).toBeNull();
});

test("a receiver may ask for more time, up to a day, but not for less", () => {
  expect(secondsToNextTry({ number: 1, retryAfter: 120, random: 0 })).toBe(120);
  expect(secondsToNextTry({ number: 2, retryAfter: 1, random: 0 })).toBe(300);
  expect(secondsToNextTry({ number: 1, retryAfter: 1e9, random: 0 })).toBe(86_400);
});

test.each([
  ["120", 120],
  [" 7 ", 7],
  ["Sun, 01 Mar 2026 12:01:00 GMT", 60],
  ["Sun, 01 Mar 2026 11:00:00 GMT", 0],
  ["soon", undefined],
  ["-5", undefined],
  [undefined, undefined],
])("Retry-After %j means %j seconds", (header, seconds) => {
  expect(parseRetryAfter(header, now)).toBe(seconds);
});
