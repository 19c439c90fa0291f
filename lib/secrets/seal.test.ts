import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { isSame } from "./digest";
import { seal, sealText, unseal, unsealText } from "./seal";

test("what was sealed opens again, whatever its length", () => {
  for (const length of [0, 1, 15, 16, 17, 100_000]) {
    const plain = randomBytes(length);
    expect(unseal(seal(plain, "a"), "a")).toEqual(plain);
  }
});

test("two seals of one value differ, and neither shows it", () => {
  const sealed = [sealText("correct horse", "a"), sealText("correct horse", "a")];
  expect(sealed[0]).not.toBe(sealed[1]);
  for (const value of sealed) expect(Buffer.from(value, "base64").includes("horse")).toBe(false);
});

test("an altered byte, or another context, does not open", () => {
  const sealed = seal(Buffer.from("secret"), "a");
  for (let position = 0; position < sealed.length; position++) {
    const altered = Buffer.from(sealed);
    altered[position] = (altered[position] ?? 0) ^ 1;
    expect(() => unseal(altered, "a")).toThrow();
  }
  expect(() => unsealText(sealed.toString("base64"), "b")).toThrow();
});

test("comparison agrees with equality", () => {
  const values = ["", "a", "b", "ab", "é", "e", "\u0000"];
  for (const a of values) for (const b of values) expect(isSame(a, b)).toBe(a === b);
});
