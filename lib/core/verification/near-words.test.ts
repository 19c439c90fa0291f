import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearWords } from "./near-words";

const words = fc.string({ maxLength: 8, unit: fc.constantFrom(..."abcé") });

test("a slip of the finger is one letter away", () => {
  expect(editDistance("jonh", "john")).toBe(1);
  expect(editDistance("jon", "john")).toBe(1);
  expect(editDistance("müler", "müller")).toBe(1);
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("ab", "ba")).toBe(1);
});

test("the distance is the same from either side, nothing to oneself, and never longer than the way through a third", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max([...a].length, [...b].length));
      expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs([...a].length - [...b].length));
    }),
  );
});

test("a short word must be nearer than a long one", () => {
  expect(nearWords("jonh", ["jane", "john", "jonas"], 5)).toEqual(["john"]);
  expect(nearWords("lovelase", ["lovelace", "loveless", "lane"], 5)).toEqual(["lovelace", "loveless"]);
  expect(nearWords("li", ["le", "lu"], 5)).toEqual([]);
});
