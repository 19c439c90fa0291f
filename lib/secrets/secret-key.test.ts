import { expect, test } from "vitest";
import { isMistyped, newSecretKey, partsOf } from "./secret-key";

test("a secret says where it belongs, and none is made twice", () => {
  const made = Array.from({ length: 200 }, () => newSecretKey("live"));
  for (const secret of made) expect(secret).toMatch(/^pd_live_[0-9A-Za-z]{38}$/);
  expect(new Set(made).size).toBe(200);
  expect(newSecretKey("test")).toMatch(/^pd_test_/);
});

test("a secret that has lost or changed a character is told from one that may be right", () => {
  for (let round = 0; round < 50; round++) {
    const secret = newSecretKey("test");
    expect(isMistyped(secret)).toBe(false);
    expect(isMistyped(secret.slice(0, -1))).toBe(true);
    const at = 8 + (round % 38);
    const other = secret[at] === "a" ? "b" : "a";
    expect(isMistyped(secret.slice(0, at) + other + secret.slice(at + 1)), `${secret} at ${at}`).toBe(true);
    expect(isMistyped(secret.replace("pd_test_", "pd_live_"))).toBe(true);
  }
});

test("secrets that operators have chosen are never mistyped", () => {
  for (const secret of ["", "chosen", "pd_tested", "6f1e-11"]) expect(isMistyped(secret)).toBe(false);
});

test("what is shown of a secret leaves most of it out", () => {
  const secret = newSecretKey("test");
  const { beginning, ending } = partsOf(secret);
  expect(secret.startsWith(beginning) && secret.endsWith(ending)).toBe(true);
  expect(secret.length - beginning.length - ending.length).toBeGreaterThan(24);
});
