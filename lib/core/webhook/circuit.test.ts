import { expect, test } from "vitest";
import { isProbed, secondsToProbe } from "./circuit";

test("a few failures are forgiven, and then probes get rarer, down to one in five minutes", () => {
  expect([0, 1, 4, 5, 99].map(isProbed)).toEqual([false, false, false, true, true]);
  const pauses = Array.from({ length: 60 }, (_, failures) => secondsToProbe(failures));
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect([pauses[5], pauses.at(-1)]).toEqual([5, 300]);
});
