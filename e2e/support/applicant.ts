import { fileURLToPath } from "node:url";
import { type Browser, expect, type FrameLocator, type Page } from "@playwright/test";
import type { cameraFedFrom } from "./camera";

const pictures = fileURLToPath(new URL("./pictures/", import.meta.url));
export const pictureFile = (name: string) => `${pictures}${name}`;
export const passport = pictureFile("td3-phone.jpg");
export const face = pictureFile("selfie-from-astronaut.jpg");

type Camera = ReturnType<typeof cameraFedFrom>;

/** Somebody's phone, with the link open. */
export async function openPhone(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    ...{ locale: "en-GB", permissions: ["camera"] },
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Takes the picture that the flow asks for now. */
export async function photograph(page: Page | FrameLocator, camera: Camera, picture: string) {
  await camera.show(picture);
  await page.getByRole("button", { name: "Open the camera" }).click();
  const shutter = page.getByRole("button", { name: "Take the picture" });
  // A good picture may take itself before the finger is there.
  await expect(async () => {
    if (await shutter.isVisible()) await shutter.click({ timeout: 2000 });
    await page.getByRole("button", { name: "Use this picture" }).click({ timeout: 5000 });
  }).toPass();
}

/** From the welcome page to the thanks, with a French passport. */
export async function passThrough(page: Page | FrameLocator, camera: Camera) {
  const start = page.getByRole("button", { name: "Get started" });
  const here = page.getByRole("button", { name: "Continue on this computer" });
  await start.or(here).waitFor();
  if (await here.isVisible()) await here.click();
  await start.click();
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByLabel("Search for a country").fill("franc");
  await page.getByRole("button", { name: "France", exact: true }).click();
  await page.getByRole("button", { name: /^Passport/ }).click();
  await photograph(page, camera, passport);
  await photograph(page, camera, face);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("heading", { name: "Thank you, that’s all" }).waitFor();
}
