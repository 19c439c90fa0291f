import { expect } from "vitest";
import { findUser } from "@/db/queries/users";
import { findChallenge, openChallenge } from "@/lib/challenges/challenge";
import { test } from "@/lib/testing/test";
import { changePassword } from "./choose-password";
import { createUser } from "./create";

test("a password that leaked is refused beside the field where it was typed, and the one before stays", async ({
  ctx,
}) => {
  const email = `${crypto.randomUUID()}@example.com`;
  const id = await createUser(ctx, { email, name: "Rita", role: "viewer", password: "a sentence of my own" });
  const hash = async () => (await findUser(ctx.db, id))?.passwordHash;
  const before = await hash();
  const owner = { id, email, signInId: crypto.randomUUID() };
  await expect(changePassword(ctx, owner, "1qaz2wsx3edc!")).rejects.toMatchObject({
    code: "invalid",
    details: { fields: { next: expect.stringContaining("stolen") } },
  });
  expect(await hash()).toBe(before);
  const half = await openChallenge(ctx.db, { purpose: "second_factor", userId: id });
  await changePassword(ctx, owner, "another sentence of mine");
  expect(await findChallenge(ctx.db, "second_factor", half), "what began with the old one").toBeUndefined();
  expect(await hash()).not.toBe(before);
});
