import type { Page } from "@playwright/test";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { addListed, openList } from "./support/listed";
import { expect } from "./support/test";

const panel = (desk: Page, name: string) => desk.getByRole("complementary", { name: `Peek: ${name}` });

test("rows are walked with the panel open, by keyboard alone", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Peeked at");
  const desk = await openDesk({}, who);
  await openList(desk, "?sort=name");
  await expect(desk.locator("[data-row-link]")).toHaveCount(4);
  await desk.keyboard.press("j");
  await desk.keyboard.press("Space");
  await expect(panel(desk, "Ina Lindt").getByRole("region", { name: "Person" })).toContainText("Ina");
  await desk.keyboard.press("j");
  await expect(panel(desk, "Jane Doe").getByRole("region", { name: "Document" })).toContainText("Estonia");
  await desk.keyboard.press("ArrowDown");
  await expect(panel(desk, "Nele New").getByRole("region", { name: "Timeline" })).toContainText("Created");
  await desk.keyboard.press("k");
  await expect(
    panel(desk, "Jane Doe").getByText("Waits for a person to decide", { exact: true }),
  ).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("complementary", { name: /^Peek/ })).toHaveCount(0);
  await expect(desk.getByRole("link", { name: "Jane Doe" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { level: 1, name: "Jane Doe" })).toBeVisible();
});

test("what happens to a row while one looks at it stands in the panel", async ({ ctx, openDesk }) => {
  const { who, integration } = await addListed(ctx, "Peeked at meanwhile");
  const { id } = await createVerification(ctx, integration, { firstName: "Mean", lastName: "While" });
  const desk = await openDesk({}, who);
  await openList(desk, "?filter=mean");
  await desk.getByRole("link", { name: "Mean While" }).focus();
  await desk.keyboard.press("Space");
  const timeline = panel(desk, "Mean While").getByRole("region", { name: "Timeline" });
  await expect(timeline).toContainText("Created");
  await applyEvent(ctx, id, "start");
  await expect(timeline).toContainText("Opened the link");
});

test("on a phone the panel is a sheet", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Peeked at on a phone");
  const desk = await openDesk({ viewport: { width: 390, height: 844 } }, who);
  await openList(desk, "?sort=name");
  await desk.getByRole("button", { name: "Peek at Ina Lindt" }).click();
  await expect(desk.getByRole("dialog", { name: "Ina Lindt" })).toContainText("Latvia");
  await desk.getByRole("button", { name: "Next row" }).click();
  await expect(desk.getByRole("dialog", { name: "Jane Doe" })).toContainText("Estonia");
  await desk.getByRole("button", { name: "Close" }).click();
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(desk.getByRole("button", { name: "Filter", exact: true })).toBeVisible();
});
