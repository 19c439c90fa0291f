import { expect, test } from "vitest";
import { isListedPassword } from "./listed-password";

test("what is on the list is found, however it is written and with digits and marks at its ends", () => {
  for (const password of [
    ...["justinbieber", "JustinBieber", "1qaz2wsx3edc", "112233445566", "contortionist"],
    ...["justinbieber1", "Finalfantasy7!", "!!contortionist!!", "2026unbelievable", "1qaz2wsx3edc!"],
    ...["dragon202611", "#chelsea2026"],
  ])
    expect(isListedPassword(password), password).toBe(true);
});

test("what is only made of listed words, or is long beside one, is not", () => {
  for (const password of [
    ...["correct horse battery", "vT9#qLw2!xRz", "3 kleine Bären im Wald", "dez5-chgd-6jrf-5fee-e73e"],
    ...["71-dragon-9034-26", "justinbieber and the bears", "päßwörter sind öde", "", "x".repeat(1000)],
  ])
    expect(isListedPassword(password), password).toBe(false);
});
