import type { Page } from "@playwright/test";
import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { untilKeysWork } from "./support/keys";
import { addListed } from "./support/listed";
import { expect } from "./support/test";

const table = (desk: Page) => desk.getByRole("table", { name: "Verifications" });
const box = (desk: Page, name: string) => desk.getByRole("checkbox", { name: `Select ${name}` });
const bar = (desk: Page) => desk.getByRole("region", { name: "Selection" });
const chosen = (desk: Page) => expect(table(desk).getByRole("checkbox", { checked: true }));
const dialog = (desk: Page) => desk.getByRole("dialog");

test("rows are chosen and given to a colleague by keyboard alone, and the run survives a reload", async ({
  ctx,
  openDesk,
}) => {
  const { who } = await addListed(ctx, "By keyboard");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(box(desk, "Nele New")).toBeVisible();
  await untilKeysWork(desk);
  await desk.keyboard.press("j");
  await desk.keyboard.press("x");
  await chosen(desk).toHaveCount(1);
  await desk.keyboard.press("Shift+J");
  await desk.keyboard.press("Shift+J");
  await expect(bar(desk)).toContainText("3 selected");
  await desk.keyboard.press("Shift+K");
  await expect(bar(desk)).toContainText("2 selected");
  await desk.keyboard.press("Escape");
  await expect(bar(desk)).toHaveCount(0);
  await desk.keyboard.press("x");
  await desk.keyboard.press("Shift+J");
  await expect(bar(desk)).toContainText("2 selected");

  await bar(desk).getByRole("button", { name: "Assign" }).focus();
  await desk.keyboard.press("Enter");
  await expect(dialog(desk)).toContainText("Assign 2 verifications");
  await desk.getByRole("combobox", { name: "Colleague" }).focus();
  await desk.keyboard.type("Reader");
  await desk.keyboard.press("Enter");
  await desk.keyboard.press("Tab");
  await dialog(desk).getByRole("button", { name: "Assign" }).focus();
  await desk.keyboard.press("Enter");
  await expect(desk).toHaveURL(/\/verifications\/bulk\//);
  await expect(desk.getByText("Finished. 2 assigned.")).toBeVisible();
  await desk.reload();
  await expect(desk.getByText("Finished. 2 assigned.")).toBeVisible();
});

test("a range by mouse can shrink, and all that match are chosen across pages", async ({ ctx, openDesk }) => {
  const { who, integration } = await addListed(ctx, "By mouse");
  for (let made = 0; made < 51; made++)
    await createVerification(ctx, integration, { firstName: "Row", lastName: String(made).padStart(2, "0") });
  const desk = await openDesk({}, who);
  // By name: of those made within one millisecond none is the first.
  await desk.goto("/verifications?filter=&sort=-name");
  await box(desk, "Row 50").click();
  await box(desk, "Row 45").click({ modifiers: ["Shift"] });
  await expect(bar(desk)).toContainText("6 selected");
  await box(desk, "Row 48").click({ modifiers: ["Shift"] });
  await expect(bar(desk)).toContainText("3 selected");

  await desk.getByRole("link", { name: "Next" }).click();
  await expect(box(desk, "Jane Doe")).toBeVisible();
  await expect(bar(desk)).toContainText("3 selected");
  await desk.getByRole("checkbox", { name: "Select this page" }).click();
  await expect(bar(desk)).toContainText("8 selected");
  await bar(desk).getByRole("button", { name: "Select all 55 that match" }).click();
  await expect(bar(desk)).toContainText("55 selected");
  await box(desk, "Jane Doe").click();
  await expect(bar(desk)).toContainText("54 selected");
  await bar(desk).getByRole("button", { name: "Assign" }).click();
  await expect(dialog(desk)).toContainText("Assign 54 verifications");
  await dialog(desk).getByRole("button", { name: "Cancel" }).click();
  await bar(desk).getByRole("button", { name: "Clear the selection" }).click();
  await expect(bar(desk)).toHaveCount(0);
});

test("only those that somebody has opened are declined, after their number was typed", async ({
  ctx,
  openDesk,
}) => {
  const { who } = await addListed(ctx, "Declined");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=&status=review");
  await desk.getByRole("link", { name: "Ina Lindt" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Ina Lindt" })).toBeVisible();
  await desk.goto("/verifications?filter=&status=review");
  await desk.getByRole("checkbox", { name: "Select this page" }).click();
  await bar(desk).getByRole("button", { name: "Decline" }).click();
  await expect(dialog(desk)).toContainText("2 of 3 that nobody has opened are left out.");
  await desk.getByRole("combobox", { name: "Reason" }).click();
  await desk.getByRole("option", { name: "Known fraud" }).click();
  await desk.getByLabel("Type 1 to decline that many").fill("3");
  await dialog(desk).getByRole("button", { name: "Decline" }).click();
  await expect(dialog(desk)).toContainText("1 will be declined: type that number.");
  await desk.getByLabel("Type 1 to decline that many").fill("1");
  await dialog(desk).getByRole("button", { name: "Decline" }).click();
  await expect(desk.getByText("Finished. 1 declined, 2 left out.")).toBeVisible();
  const left = desk.getByRole("region", { name: "Left out" });
  await expect(left.getByRole("listitem")).toHaveCount(2);
  await expect(left).toContainText("Nobody has opened it yet.");
  await left.getByRole("link", { name: "Jane Doe" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Jane Doe" })).toBeVisible();
});

test("what has failed says why, leads there, and is tried again", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Failed");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await desk.getByRole("checkbox", { name: "Select this page" }).click();
  await bar(desk).getByRole("button", { name: "Ask again" }).click();
  await desk.getByRole("combobox", { name: "Reason" }).click();
  await desk.getByRole("option", { name: "Picture is not readable" }).click();
  await dialog(desk).getByRole("button", { name: "Ask again" }).click();
  await expect(desk.getByText("Finished. 3 asked again, 1 failed.")).toBeVisible();
  const failed = desk.getByRole("region", { name: "Failed" });
  await expect(failed.getByRole("link", { name: "Nele New" })).toBeVisible();
  await expect(failed.getByRole("listitem")).toContainText("The end user has not begun yet.");
  await desk.getByRole("button", { name: "Try the failed again" }).click();
  await expect(desk.getByText("Finished. 0 asked again, 1 failed.")).toBeVisible();
});
