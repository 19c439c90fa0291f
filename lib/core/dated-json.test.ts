import fc from "fast-check";
import { expect, test } from "vitest";
import { readDated, writeDated } from "./dated-json";

const text = fc.oneof(
  fc.string(),
  fc.string().map((rest) => `$${rest}`),
  fc.constant("$D2026-11-20T10:00:00.000Z"),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    ...[text, fc.date({ noInvalidDate: true }), fc.integer(), fc.boolean(), fc.constant(null)],
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((name) => name !== "__proto__"),
      tie("tree"),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

test("whatever is written comes back as it was, dates and text that looks like one included", () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(readDated(writeDated(value))).toEqual(value);
    }),
  );
});
