import fc from "fast-check";
import { expect, test } from "vitest";
import { passwordMinimum, passwordProblem } from "./password";

const email = "ada.lovelace@example.com";

test("what is short, common, or says who one is, is refused", () => {
  for (const password of [
    ...[
      "short",
      "elevenchars",
      "password1234",
      "Password123!",
      "passwordpassword",
      "qwerty123456",
      "P@ssw0rd2026",
    ],
    ...["aaaaaaaaaaaaaaaa", "abababababab", "letmein12345!", "administrator1", "iloveyou1234"],
    ...["my ada.lovelace horse", "ADA.LOVELACE-1815"],
  ])
    expect(passwordProblem(password, email), password).toBeTypeOf("string");
});

test("a sentence of one's own, and what a password manager makes, is taken", () => {
  for (const password of [
    "correct horse battery",
    "vT9#qLw2!xRz",
    "3 kleine Bären im Wald",
    "päßwörter sind öde",
  ])
    expect(passwordProblem(password, email), password).toBeUndefined();
});

test("every password answers with a sentence or nothing, and none below the minimum is taken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (password) => {
      const problem = passwordProblem(password, email);
      if ([...password].length < passwordMinimum) expect(problem).toMatch(/\.$/);
      else expect(problem === undefined || problem.endsWith(".")).toBe(true);
    }),
  );
});
