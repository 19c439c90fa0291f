import type { Page } from "@playwright/test";
import jsqr from "jsqr";
import sharp from "sharp";
import { createIntegration } from "@/lib/integrations/create";
import { createVerification } from "@/lib/verifications/create";
import { face, openPhone, passport, photograph } from "./support/applicant";
import { test } from "./support/inside";
import { linkOf } from "./support/link";
import { expect } from "./support/test";

/** What a phone's camera reads from the screen. */
async function readCode(page: Page): Promise<string> {
  const picture = await page.getByRole("img", { name: "QR code of your link" }).screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const code = jsqr(new Uint8ClampedArray(data), info.width, info.height);
  if (!code) throw new Error("The code on the screen cannot be read.");
  return code.data;
}

test("a desk hands over to a phone, follows it, and goes on when it is done", async ({
  browser,
  camera,
  ctx,
}) => {
  const { integration } = await createIntegration(ctx, { name: "Handover", environment: "live" });
  const verification = await createVerification(ctx, integration, {});
  const desk = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await desk.goto(await linkOf(verification));
  await expect(desk.getByRole("heading", { name: "Go on with your phone" })).toBeVisible();

  const phone = await openPhone(browser, await readCode(desk));
  await phone.getByRole("button", { name: "Get started" }).click();
  await expect(phone).not.toHaveURL(/[?&]handover\b/);

  const done = desk.getByRole("listitem").filter({ hasText: "Done" });
  await expect(desk.getByRole("heading", { name: "Carry on with your phone" })).toBeVisible();
  await expect(done).toHaveText([/Link opened on the phone/]);
  await phone.getByRole("button", { name: "I agree" }).click();
  await expect(done).toHaveCount(2);
  await phone.getByLabel("Search for a country").fill("franc");
  await phone.getByRole("button", { name: "France", exact: true }).click();
  await phone.getByRole("button", { name: /^Passport/ }).click();
  await photograph(phone, camera, passport);
  await expect(done.filter({ hasText: "Page with your photo" })).toHaveCount(1);

  // The desk takes over again, and is asked for nothing that the phone has done.
  await desk.getByRole("button", { name: "Continue on this computer instead" }).click();
  await expect(desk.getByRole("heading", { name: "Now your face" })).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole("heading", { name: "Now your face" })).toBeVisible();

  await photograph(phone, camera, face);
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await expect(phone.getByRole("heading", { name: "Thank you, that’s all" })).toBeVisible();
});

test("a desk that follows goes on by itself", async ({ browser, camera, ctx }) => {
  const { integration } = await createIntegration(ctx, { name: "Handover", environment: "live" });
  const wanted = { documentType: "passport", documentCountry: "FR" } as const;
  const verification = await createVerification(ctx, integration, wanted);
  const desk = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await desk.goto(await linkOf(verification));
  const phone = await openPhone(browser, await readCode(desk));
  await phone.getByRole("button", { name: "Get started" }).click();
  await phone.getByRole("button", { name: "I agree" }).click();
  await photograph(phone, camera, passport);
  await photograph(phone, camera, face);
  await phone.getByRole("button", { name: "Send", exact: true }).click();
  await expect(desk.getByRole("heading", { name: "Thank you, that’s all" })).toBeVisible();
});
