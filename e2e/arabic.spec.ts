import type { Page } from "@playwright/test";
import { ar } from "@/components/capture/messages/ar";
import { createIntegration } from "@/lib/integrations/create";
import { getAttempt } from "@/lib/verifications/attempt";
import { createVerification } from "@/lib/verifications/create";
import { face, passport } from "./support/applicant";
import { test } from "./support/inside";
import { linkOf } from "./support/link";
import { expect } from "./support/test";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function choosePicture(page: Page, file: string) {
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await press(page, ar.review.use);
}

test("the whole flow in Arabic on a small phone, from right to left", async ({ browser, ctx }) => {
  const { integration } = await createIntegration(ctx, { name: "Amber", environment: "live" });
  const verification = await createVerification(ctx, integration, { language: "ar" });
  const small = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
  const context = await browser.newContext({ ...small, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(await linkOf(verification));
  /** Its heading stands at the right, under the Arabic title of the page, and nothing is wider than the phone. */
  const expectStep = async (heading: string) => {
    const title = page.getByRole("heading", { level: 1, name: heading });
    await expect(title).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(heading.replace(/[?؟]/g, ".")));
    const { direction, excess } = await title.evaluate((element) => ({
      direction: getComputedStyle(element).direction,
      excess: document.documentElement.scrollWidth - innerWidth,
    }));
    expect({ direction, excess }).toEqual({ direction: "rtl", excess: 0 });
  };

  await expectStep(ar.welcome.heading);
  await press(page, ar.welcome.start);
  await expectStep(ar.consent.heading);
  await press(page, ar.consent.agree);
  await expectStep(ar.country.heading);
  await page.getByLabel(ar.country.search).fill("فرنس");
  await page.getByRole("button", { name: "فرنسا", exact: true }).click();
  await expectStep(ar.document.heading);
  await page.getByRole("button", { name: ar.documents.passport }).click();
  await expectStep(ar.shots.passport.heading);
  await choosePicture(page, passport);
  await expectStep(ar.shots.face.heading);
  await choosePicture(page, face);
  await expectStep(ar.check.heading);
  await press(page, ar.check.send);
  await expectStep(ar.waiting.heading);
  expect(await getAttempt(ctx, verification.id)).toMatchObject({ language: "ar", documentCountry: "FR" });
});
