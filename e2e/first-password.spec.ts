import { eq } from "drizzle-orm";
import { signIns } from "@/db/schema/sign-ins";
import { users } from "@/db/schema/users";
import { freshSeconds } from "@/lib/core/identity/sign-in";
import { test } from "./support/inside";
import { addPerson } from "./support/person";
import { expect } from "./support/test";

test("whoever comes by single sign-on alone chooses a password only right after coming in", async ({
  ctx,
  openDesk,
}) => {
  const person = await addPerson(ctx, "viewer");
  const desk = await openDesk({}, person);
  await ctx.db.update(users).set({ passwordHash: null }).where(eq(users.id, person.id));
  const came = (secondsAgo: number) =>
    ctx.db
      .update(signIns)
      .set({ createdAt: new Date(Date.now() - secondsAgo * 1000) })
      .where(eq(signIns.userId, person.id));
  await came(freshSeconds + 60);
  await desk.goto("/account");
  await expect(desk.getByLabel("Current password")).toHaveCount(0);
  await desk.getByLabel("New password").fill("a sentence of my own");
  await desk.getByRole("button", { name: "Change password" }).click();
  await expect(desk.getByText("Sign out and in again first")).toBeVisible();
  await expect(desk.getByLabel("New password")).toHaveValue("a sentence of my own");
  await came(0);
  await desk.getByRole("button", { name: "Change password" }).click();
  await expect(desk.getByText("Password changed")).toBeVisible();
});
