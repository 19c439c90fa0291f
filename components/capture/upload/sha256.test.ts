import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "./sha256";

const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("bytes of any number have the digest that everybody computes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(expected(bytes));
    }),
  );
  const large = new Uint8Array(1_000_003).map((_, index) => index * 31);
  expect(Buffer.from(sha256(large)).toString("hex")).toBe(expected(large));
});
