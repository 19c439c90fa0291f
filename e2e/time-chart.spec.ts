import type { Page } from "@playwright/test";
import { dayAt } from "@/lib/core/time/zoned";
import { daytimeZone } from "./support/daytime";
import { test } from "./support/inside";
import { addListed, openList } from "./support/listed";
import { expect } from "./support/test";

const chart = (desk: Page) => desk.getByRole("slider", { name: "Time of creation" });
const rows = (desk: Page) => desk.locator("[data-row-link]");

test("a time is chosen on the chart, by dragging and by keyboard", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "On the chart");
  const zone = daytimeZone();
  const desk = await openDesk({ timezoneId: zone }, who);
  await openList(desk);
  await expect(desk.getByText("Created in the last 30 days · 4")).toBeVisible();
  await expect(desk.getByRole("table", { name: /by day of creation/ }).getByRole("row")).toHaveCount(2);

  const box = await chart(desk).boundingBox();
  if (!box) throw new Error("the chart is not there");
  await desk.mouse.move(box.x + 2, box.y + 10);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width / 2, box.y + 10, { steps: 4 });
  await expect(desk.getByText("· 0", { exact: false }).first()).toBeVisible();
  await desk.mouse.up();
  await expect(desk.getByRole("button", { name: /^Edit filter Created: / })).toBeVisible();
  await expect(rows(desk)).toHaveCount(0);
  await expect(desk).toHaveURL(new RegExp(`zone=${encodeURIComponent(zone)}`));

  await desk.getByRole("button", { name: /^Remove filter Created/ }).click();
  await expect(rows(desk)).toHaveCount(4);
  await expect(desk.getByText("Created in the last 30 days · 4")).toBeVisible();
  await chart(desk).focus();
  await desk.keyboard.press("End");
  await expect(chart(desk)).toHaveAttribute("aria-valuetext", /: 4: /);
  await desk.keyboard.press("Shift+ArrowLeft");
  await expect(chart(desk)).toHaveAttribute("aria-valuetext", / – .*: 4: /);
  await desk.keyboard.press("ArrowRight");
  await desk.keyboard.press("End");
  await desk.keyboard.press("Enter");
  const today = dayAt(new Date(), zone);
  await expect(desk.getByRole("button", { name: `Edit filter Created: ${today}` })).toBeVisible();
  await expect(rows(desk)).toHaveCount(4);
});

test("days are chosen from those one asks for most, in one's own zone", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "By days");
  const zone = daytimeZone();
  const desk = await openDesk({ timezoneId: zone }, who);
  await openList(desk);
  await desk.getByRole("button", { name: "Dates" }).click();
  await expect(desk.getByText(`Days in ${zone}, both included.`)).toBeVisible();
  await desk.getByRole("button", { name: "Yesterday" }).click();
  await expect(rows(desk)).toHaveCount(0);
  await desk.getByRole("button", { name: "Dates" }).click();
  await desk.getByRole("button", { name: "Today" }).click();
  await expect(rows(desk)).toHaveCount(4);
});
