import type { Page } from "@playwright/test";
import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { addListed, addReader } from "./support/listed";
import { expect } from "./support/test";

const palette = (desk: Page) => desk.getByRole("dialog", { name: "Command palette" });
const option = (desk: Page, name: RegExp) => palette(desk).getByRole("option", { name });
const heading = (desk: Page, name: string) => desk.getByRole("heading", { level: 1, name });

test("a verification is found by name, by reference and by a pasted id, by keyboard alone", async ({
  ctx,
  openDesk,
}) => {
  const { who, integration } = await addListed(ctx, "Palette");
  const { id } = await createVerification(ctx, integration, {
    ...{ firstName: "Pala", lastName: "Tine", vendorData: "pal-4711" },
  });
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  for (const text of ["Pala Ti", "pal-4711", id]) {
    await desk.keyboard.press("Control+k");
    await expect(palette(desk).getByRole("combobox")).toBeFocused();
    await desk.keyboard.insertText(text);
    await expect(option(desk, /Pala Tine/)).toBeVisible();
    await desk.keyboard.press("Enter");
    await expect(heading(desk, "Pala Tine")).toBeVisible();
    await expect(palette(desk)).toBeHidden();
    await desk.keyboard.press("g");
    await desk.keyboard.press("v");
    await expect(heading(desk, "Verifications")).toBeVisible();
  }
  // What was open of late stands there before anything is typed.
  await desk.keyboard.press("Control+k");
  await expect(option(desk, /Pala Tine/)).toBeVisible();
  // Whoever does not wait for the answer gets what was typed all the same, not what stood there before.
  await desk.keyboard.insertText("Omar Had");
  await desk.keyboard.press("Enter");
  await expect(heading(desk, "Omar Haddad")).toBeVisible();
  await expect(palette(desk)).toBeHidden();
});

test("pages and actions are there by mouse, by role; other people's verifications are not", async ({
  ctx,
  openDesk,
}) => {
  const [{ integration }, elsewhere] = [await addListed(ctx, "Ours"), await addListed(ctx, "Elsewhere")];
  await createVerification(ctx, elsewhere.integration, { firstName: "Foreign", lastName: "Secret" });
  const { who } = await addReader(ctx, [integration.id], "operator");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(heading(desk, "Verifications")).toBeVisible();
  await desk.getByRole("button", { name: /^Search/ }).click();
  await expect(option(desk, /People/)).toHaveCount(0);
  await palette(desk).getByRole("combobox").fill("Foreign");
  await expect(palette(desk)).toContainText("Nothing matches.");
  await palette(desk).getByRole("combobox").fill("add ver");
  await option(desk, /Add verification/).click();
  await expect(desk.getByRole("dialog", { name: "Add verification" })).toBeVisible();
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Control+k");
  await palette(desk).getByRole("combobox").fill("webh");
  await option(desk, /Webhooks/).click();
  await expect(heading(desk, "Webhooks")).toBeVisible();
});

test("the keys of the page are listed, and only the palette is left where single keys are off", async ({
  ctx,
  openDesk,
}) => {
  const { who } = await addListed(ctx, "Keys");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(desk.getByRole("link", { name: "Jane Doe" })).toBeVisible();
  await desk.keyboard.press("?");
  const list = desk.getByRole("dialog", { name: "Keys on this page" });
  for (const group of ["Everywhere", "Go to", "This list", "Selection"])
    await expect(list.getByRole("region", { name: group })).toBeVisible();
  await expect(list).toContainText("Export");
  await desk.keyboard.press("Escape");

  await desk.goto("/account");
  const saved = desk.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes("hasShortcuts")),
  );
  await desk.getByRole("checkbox", { name: "Single keys are commands" }).click();
  await saved;
  await desk.goto("/verifications?filter=");
  await expect(desk.getByRole("link", { name: "Jane Doe" })).toBeVisible();
  for (const key of ["?", "e", "j", "x", "g", "w"]) await desk.keyboard.press(key);
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(desk).toHaveURL(/\/verifications/);
  await desk.keyboard.press("Control+k");
  await expect(palette(desk)).toBeVisible();
});

test("a phone has the palette too", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Phone palette");
  const desk = await openDesk({ viewport: { width: 390, height: 844 }, hasTouch: true }, who);
  await desk.goto("/verifications?filter=");
  await desk.getByRole("button", { name: "Search and commands" }).tap();
  await palette(desk).getByRole("combobox").fill("Omar");
  await option(desk, /Omar Haddad/).tap();
  await expect(heading(desk, "Omar Haddad")).toBeVisible();
});
