import { expect, test } from "vitest";
import { waitedWords } from "./waited";

test("a wait is told in the largest unit that is filled", () => {
  const now = Date.UTC(2026, 10, 20, 12);
  const waited = (minutes: number) => waitedWords(new Date(now - minutes * 60_000), now, "en-GB");
  expect(waited(-5)).toBe("0m");
  expect(waited(59)).toBe("59m");
  expect(waited(60)).toBe("1h");
  expect(waited(60 * 24 - 1)).toBe("23h");
  expect(waited(60 * 24 * 12)).toBe("12d");
});
