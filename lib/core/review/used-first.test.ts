import fc from "fast-check";
import { expect, test } from "vitest";
import { usedFirst } from "./used-first";

const few = fc.uniqueArray(fc.integer({ min: 0, max: 9 }));

test("nothing is added or lost, and what is used stands first in its own order", () => {
  expect(usedFirst(["a", "b", "c", "d"], ["c", "x", "b"])).toEqual(["c", "b", "a", "d"]);
  fc.assert(
    fc.property(few, few, (ids, used) => {
      expect(usedFirst(ids, used).toSorted()).toEqual(ids.toSorted());
    }),
  );
});
