import type { Page } from "@playwright/test";
import { test } from "./support/inside";
import { addListed, openList } from "./support/listed";
import { expect } from "./support/test";

const bar = (desk: Page) => desk.getByRole("combobox", { name: "Search and filter" });
const people = (desk: Page) => desk.getByRole("table", { name: "Verifications" }).locator("[data-row-link]");
const shown = (desk: Page) => expect(people(desk));
const chip = (desk: Page, name: string) => desk.getByRole("button", { name: `Edit filter ${name}` });

test("a filter is typed, completed, edited and removed by keyboard alone", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Typed filters");
  const desk = await openDesk({}, who);
  await openList(desk);
  await shown(desk).toHaveCount(4);

  await desk.keyboard.press("f");
  await expect(desk.getByRole("option", { name: /country:/ })).toBeVisible();
  await desk.keyboard.type("country:est");
  await expect(desk.getByRole("option", { name: "Estonia" })).toBeVisible();
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(chip(desk, "Country: Estonia")).toBeVisible();
  await shown(desk).toHaveText([/Jane Doe/]);
  await desk.keyboard.type("country:lv ");
  await expect(chip(desk, "Country: Estonia, Latvia")).toBeVisible();
  await shown(desk).toHaveCount(2);
  await expect(desk).toHaveURL(/filter=country%3Aee%2Clv$/);

  // Back to the chip with the arrow, to type it otherwise.
  await desk.keyboard.press("ArrowLeft");
  await expect(chip(desk, "Country: Estonia, Latvia")).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(bar(desk)).toHaveValue("country:ee,lv");
  await expect(bar(desk)).toBeFocused();
  for (let letter = 0; letter < 6; letter++) await desk.keyboard.press("Backspace");
  await desk.keyboard.type(":lt");
  await expect(bar(desk)).toHaveValue("country:lt");
  await desk.keyboard.press("Enter");
  await shown(desk).toHaveText([/Omar Haddad/]);

  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Escape");
  await expect(bar(desk)).not.toBeFocused();
  await desk.keyboard.press("Shift+F");
  await shown(desk).toHaveCount(4);
  await expect(desk).toHaveURL(/filter=$/);
});

test("what is not understood is said, kept, and narrows nothing", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Not understood");
  const desk = await openDesk({}, who);
  await openList(desk);
  await bar(desk).fill("colour:red status:review ");
  await expect(desk.getByText("There is no field “colour”.")).toBeVisible();
  await shown(desk).toHaveCount(3);
  await desk.reload();
  await expect(desk.getByText("There is no field “colour”.")).toBeVisible();
  await desk.getByRole("button", { name: "Remove filter Colour: red" }).click();
  await expect(desk.getByText("There is no field “colour”.")).toBeHidden();
  await expect(chip(desk, "Status: Review")).toBeVisible();
});

test("the form says the same as the bar, on a phone too", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "By form");
  const desk = await openDesk({ viewport: { width: 390, height: 844 } }, who);
  await openList(desk);
  await desk.getByRole("button", { name: "Filter", exact: true }).click();
  const form = desk.getByRole("dialog", { name: "Filter" });
  await form.getByRole("checkbox", { name: "Passport" }).click();
  await form.getByRole("combobox", { name: "Add to country of the document" }).fill("Lithu");
  await desk.getByRole("option", { name: "Lithuania" }).click();
  await form.getByRole("textbox", { name: "Age" }).fill("soon");
  await form.getByRole("button", { name: "Show", exact: true }).click();
  await expect(form.getByText("An age is like 1h-2d").last()).toBeVisible();
  await form.getByRole("textbox", { name: "Age" }).fill("<1h");
  await form.getByRole("button", { name: "Show", exact: true }).click();
  await expect(form).toBeHidden();
  await shown(desk).toHaveText([/Omar Haddad/]);
  for (const name of ["Document: Passport", "Country: Lithuania", "Age: <1h"])
    await expect(chip(desk, name)).toBeVisible();
});

test("tabs count what the filter lets through, and nothing matching says so", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Counted tabs");
  const desk = await openDesk({}, who);
  await openList(desk, "?filter=document:passport");
  const tabs = desk.getByRole("navigation", { name: "Status" });
  await expect(tabs.getByRole("link", { name: /^Needs review 2/ })).toBeVisible();
  await tabs.getByRole("link", { name: /^Approved 0/ }).click();
  await expect(desk.getByRole("heading", { name: "Nothing matches these 2 filters" })).toBeVisible();
  await expect(desk.getByText("Without them there are 4.")).toBeVisible();
  await desk.getByRole("link", { name: "Clear filters" }).click();
  await shown(desk).toHaveCount(4);
  await tabs.getByRole("link", { name: /^Mine 0/ }).click();
  await expect(desk).toHaveURL(/status=review/);
  await expect(chip(desk, "Assignee: Me")).toBeVisible();
});

test("filters that were used are offered again", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Used again");
  const desk = await openDesk({}, who);
  await openList(desk);
  await bar(desk).fill("country:lv ");
  await shown(desk).toHaveCount(1);
  await desk.getByRole("button", { name: "Remove filter Country: Latvia" }).click();
  await shown(desk).toHaveCount(4);
  await expect(async () => {
    await desk.reload();
    await desk.keyboard.press("f");
    await expect(desk.getByRole("option", { name: "country:lv" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await desk.getByRole("option", { name: "country:lv" }).click();
  await shown(desk).toHaveText([/Ina Lindt/]);
});

test("offline, the rows stay and can be tried again", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Offline");
  const desk = await openDesk({}, who);
  await openList(desk);
  await shown(desk).toHaveCount(4);
  await desk.context().setOffline(true);
  await bar(desk).fill("country:lv ");
  await expect(desk.getByText("You are offline")).toBeVisible();
  await shown(desk).toHaveCount(4);
  await desk.context().setOffline(false);
  await desk.getByRole("button", { name: "Retry" }).click();
  await shown(desk).toHaveText([/Ina Lindt/]);
});
