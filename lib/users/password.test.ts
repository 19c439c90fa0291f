import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password";

test("a password opens its own hash and no other", async () => {
  const hashed = await hashPassword("correct horse battery staple");
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(hashed, "correct horse battery staple")).toBe(true);
  expect(await verifyPassword(hashed, "correct horse battery stapler")).toBe(false);
  expect(await hashPassword("correct horse battery staple")).not.toBe(hashed);
});

test("a user without a password cannot be signed in", async () => {
  for (const missing of [null, undefined, ""]) expect(await verifyPassword(missing, "")).toBe(false);
});
