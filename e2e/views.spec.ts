import type { Page } from "@playwright/test";
import { test } from "./support/inside";
import { addListed, addReader, openList } from "./support/listed";
import { expect } from "./support/test";

const heads = (desk: Page) => desk.getByRole("table", { name: "Verifications" }).getByRole("columnheader");
const openViews = (desk: Page) => desk.getByRole("button", { name: /Views/ }).click();

async function save(desk: Page, name: string, who: "Only me" | "The whole team") {
  await openViews(desk);
  await desk.getByRole("menuitem", { name: "Save as view…" }).click();
  const dialog = desk.getByRole("dialog", { name: "Save as view" });
  await dialog.getByRole("button", { name: "Save view" }).click();
  await expect(dialog.getByText("Type a name.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("radio", { name: who }).click();
  await dialog.getByRole("button", { name: "Save view" }).click();
  await expect(dialog).toBeHidden();
}

test("a listing gets a name, is shared, changed and forgotten", async ({ ctx, openDesk }) => {
  const { who, integration } = await addListed(ctx, "With views");
  const colleague = await addReader(ctx, [integration.id], "viewer");
  const name = `Baltic ${colleague.id.slice(0, 8)}`;
  const desk = await openDesk({}, who);
  await openList(desk, "?filter=country:ee,lv&density=compact");
  await save(desk, name, "Only me");
  await expect(desk.getByRole("button", { name: new RegExp(`^Views: ?${name}$`) })).toBeVisible();

  const other = await openDesk({}, colleague.who);
  await openList(other);
  await openViews(other);
  await expect(other.getByRole("menuitem", { name: "Save as view…" })).toBeVisible();
  await expect(other.getByRole("menuitem", { name })).toHaveCount(0);
  await other.keyboard.press("Escape");

  await openViews(desk);
  await desk.getByRole("menuitem", { name: `Rename or share “${name}”…` }).click();
  await desk.getByRole("radio", { name: "The whole team" }).click();
  await desk.getByRole("button", { name: "Save", exact: true }).click();
  await expect(desk.getByRole("dialog")).toBeHidden();

  await other.reload();
  await openViews(other);
  await other.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
  await expect(other).toHaveURL(/density=compact/);
  await expect(other.getByRole("button", { name: "Edit filter Country: Estonia, Latvia" })).toBeVisible();
  await openViews(other);
  await expect(other.getByRole("menuitem", { name: `Delete “${name}”…` })).toHaveCount(0);
  await other.keyboard.press("Escape");
  // A view of one's own may have the same listing, and is one's own to change.
  await save(other, `My ${name}`, "Only me");
  await openViews(other);
  await other.getByRole("menuitem", { name: `My ${name}` }).click();
  await openViews(other);
  await expect(other.getByRole("menuitem", { name: `Delete “My ${name}”…` })).toBeVisible();

  // Another filter under the same name.
  await desk.getByRole("button", { name: /Remove filter Country/ }).click();
  await expect(desk).not.toHaveURL(/country/);
  await openViews(desk);
  await desk.getByRole("menuitem", { name: `Update “${name}”` }).click();
  await expect(desk.getByText(`“${name}” shows this listing now`)).toBeVisible();
  await openViews(desk);
  await desk.getByRole("menuitem", { name: `Delete “${name}”…` }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Delete view" }).click();
  await expect(desk.getByRole("alertdialog")).toBeHidden();
  await openViews(desk);
  await expect(desk.getByRole("menuitem", { name: "Save as view…" })).toBeVisible();
  await expect(desk.getByRole("menuitem", { name: new RegExp(name) })).toHaveCount(0);
});

test("columns, their order and the listing are there again the next time, until they are reset", async ({
  ctx,
  openDesk,
}) => {
  const { who } = await addListed(ctx, "Remembered");
  const desk = await openDesk({}, who);
  await openList(desk, "?filter=");
  await desk.getByRole("button", { name: "Display" }).click();
  await desk.getByRole("checkbox", { name: "Session id" }).click();
  await desk.getByRole("checkbox", { name: "Integration" }).click();
  // By keyboard alone: the focus goes along with the column.
  await desk.getByRole("checkbox", { name: "Created" }).focus();
  await desk.keyboard.press("Alt+ArrowUp");
  await desk.keyboard.press("Alt+ArrowUp");
  await desk.getByRole("radio", { name: "Compact" }).click();
  await desk.keyboard.press("Escape");
  const chosen = ["Status", "Person", "Document", "Reason", "Created", "Assignee", "In queue", "Session id"];
  await expect(heads(desk)).toContainText(chosen);
  await expect(desk).toHaveURL(/density=compact/);
  await desk.getByRole("combobox", { name: "Search and filter" }).fill("country:lt ");
  await expect(desk.locator("[data-row-link]")).toHaveText([/Omar Haddad/]);

  await expect(async () => {
    await desk.goto("/account");
    await desk.getByRole("link", { name: /^Verifications/ }).click();
    await expect(desk.getByRole("button", { name: "Edit filter Country: Lithuania" })).toBeVisible({
      timeout: 2000,
    });
  }).toPass();
  await expect(desk).toHaveURL(/country%3Alt/);
  await expect(heads(desk)).toContainText(chosen);

  await openViews(desk);
  await desk.getByRole("menuitem", { name: "Reset to the usual list" }).click();
  await expect(desk.locator("[data-row-link]")).toHaveCount(4);
  await expect(heads(desk).filter({ hasText: "Session id" })).toHaveCount(0);
  await expect(async () => {
    await openList(desk);
    await expect(desk.locator("[data-row-link]")).toHaveCount(4, { timeout: 1000 });
  }).toPass();
  await expect(heads(desk).filter({ hasText: "Integration" })).toHaveCount(1);
});
