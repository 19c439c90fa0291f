import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Waits until the page hears keys: what the server has drawn is there before. */
export async function untilKeysWork(desk: Page) {
  const list = desk.getByRole("dialog", { name: "Keys on this page" });
  await expect(async () => {
    await desk.keyboard.press("?");
    await expect(list.getByRole("region", { name: "This list" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await list.getByRole("button", { name: "Close" }).click();
  await expect(list).toBeHidden();
}
