import { randomUUID } from "node:crypto";
import { endAllSignIns } from "@/lib/sign-ins/end";
import { test } from "./support/inside";
import { addPerson, openBrowser, typePassword } from "./support/person";
import { expect } from "./support/test";

test("whoever signs out leaves nothing in the browser but the theme, and a step back shows nothing", async ({
  browser,
  ctx,
}) => {
  const [person, seen] = [await addPerson(ctx), await addPerson(ctx, "viewer")];
  const page = await openBrowser(browser);
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  await page.evaluate((id) => localStorage.setItem("opened-verifications", id), randomUUID());
  await page.getByRole("link", { name: "People" }).click();
  await page.getByRole("link", { name: seen.name }).click();
  await expect(page.getByRole("heading", { name: seen.name })).toBeVisible();
  await page.getByRole("button", { name: new RegExp(person.name) }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByText(seen.name)).toHaveCount(0);
  await page.reload();
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: seen.name })).toBeVisible();
});

for (const [how, ask] of [
  ["follows a link", "Integrations"],
  ["asks for a change", "Make a link"],
] as const)
  test(`a tab whose sign-in was ended elsewhere shows nobody any more once it ${how}`, async ({
    ctx,
    openDesk,
  }) => {
    const [person, seen] = [await addPerson(ctx), await addPerson(ctx, "viewer")];
    const page = await openDesk({}, person);
    await page.goto("/people");
    await page.getByRole("link", { name: seen.name }).click();
    await expect(page.getByRole("heading", { name: seen.name })).toBeVisible();
    await endAllSignIns(ctx, person.id);
    if (ask === "Integrations") await page.getByRole("link", { name: ask }).click();
    else {
      await page.getByRole("button", { name: ask }).click();
      await page.getByRole("button", { name: "Make the link" }).click();
    }
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await expect(page.getByText(seen.name)).toHaveCount(0);
    // The document has gone too, with the router's memory.
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText(seen.name)).toHaveCount(0);
  });
