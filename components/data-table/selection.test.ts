import fc from "fast-check";
import { expect, test } from "vitest";
import {
  everything,
  extended,
  isSelected,
  noSelection,
  pageToggled,
  type Selection,
  selectedCount,
  toggled,
} from "./selection";

const page = ["a", "b", "c", "d", "e"];
const chosen = (selection: Selection) => page.filter((id) => isSelected(selection, id)).join("");

test("a range grows, shrinks and turns around its anchor, and leaves alone what was chosen before", () => {
  let selection = toggled(toggled(noSelection, "e"), "b");
  selection = extended(selection, "d", page);
  expect(chosen(selection)).toBe("bcde");
  selection = extended(selection, "c", page);
  expect(chosen(selection)).toBe("bce");
  selection = extended(selection, "a", page);
  expect(chosen(selection)).toBe("abe");
  selection = extended(selection, "e", page);
  expect(chosen(extended(selection, "b", page))).toBe("be");
});

test("what was chosen on another page stays, and a range begins anew on this one", () => {
  const before = toggled(toggled(noSelection, "y"), "z");
  const after = extended(before, "c", page);
  expect([...after.ids].sort()).toEqual(["c", "y", "z"]);
  expect(chosen(extended(after, "e", page))).toBe("cde");
});

test("a range from a row that was let go chooses only where it ends", () => {
  const selection = toggled(toggled(noSelection, "b"), "b");
  expect(chosen(extended(selection, "d", page))).toBe("d");
});

test("the head of the table chooses the page, then lets it go", () => {
  const all = pageToggled(toggled(noSelection, "b"), page);
  expect(chosen(all)).toBe("abcde");
  expect(chosen(pageToggled(all, page))).toBe("");
});

test("of all that match, single rows can be left out and taken in again", () => {
  const without = toggled(toggled(everything, "b"), "c");
  expect(chosen(without)).toBe("ade");
  expect(selectedCount(without, 1284)).toBe(1282);
  expect(chosen(extended(toggled(without, "b"), "d", page))).toBe("abcde");
});

test("whatever is pressed, exactly the rows that look chosen are counted", () => {
  const row = fc.constantFrom(...page);
  const step = fc.oneof(
    row.map((id) => (selection: Selection) => toggled(selection, id)),
    row.map((id) => (selection: Selection) => extended(selection, id, page)),
    fc.constant((selection: Selection) => pageToggled(selection, page)),
  );
  fc.assert(
    fc.property(fc.constantFrom(noSelection, everything), fc.array(step), (start, steps) => {
      const end = steps.reduce((selection, take) => take(selection), start);
      expect(selectedCount(end, page.length)).toBe(chosen(end).length);
    }),
  );
});
