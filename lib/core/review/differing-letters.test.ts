import fc from "fast-check";
import { expect, test } from "vitest";
import { differingLetters, saysTheSame } from "./differing-letters";

const word = fc.string({ unit: fc.constantFrom(..."abcdÉe "), maxLength: 12 });
const sameLetters = (value: string, other: string) =>
  differingLetters(value, other)
    .filter(({ isSame }) => isSame)
    .map(({ text }) => text)
    .join("");

test("one letter that differs is the one that is marked", () => {
  expect(differingLetters("Kowalska", "Kowalski")).toEqual([
    { text: "Kowalsk", isSame: true },
    { text: "a", isSame: false },
  ]);
  expect(differingLetters("Jonn", "John")).toEqual([
    { text: "Jo", isSame: true },
    { text: "n", isSame: false },
    { text: "n", isSame: true },
  ]);
});

test("capitals, accents and spaces make no difference", () => {
  expect(saysTheSame("MÜLLER  ANA", " Muller Ana")).toBe(true);
  expect(differingLetters("ÉVA", "eva")).toEqual([{ text: "ÉVA", isSame: true }]);
  expect(saysTheSame("Ana", "Anna")).toBe(false);
});

test("what both have is the same from either side, and nothing is lost", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const whole = differingLetters(one, other).map(({ text }) => text);
      expect(whole.join("")).toBe(one.normalize("NFC").trim().replace(/\s+/g, " "));
      expect(sameLetters(one, other).length).toBe(sameLetters(other, one).length);
      expect(saysTheSame(one, other)).toBe(
        [...differingLetters(one, other), ...differingLetters(other, one)].every(({ isSame }) => isSame),
      );
    }),
  );
});
