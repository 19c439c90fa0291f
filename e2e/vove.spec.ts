import type { Page } from "@playwright/test";
import { sessionToken } from "@/lib/dialects/vove/token";
import { readEnv } from "@/lib/env";
import { getVerification } from "@/lib/verifications/get";
import { face, openPhone, passport, passThrough, photograph } from "./support/applicant";
import { test } from "./support/inside";
import { expect } from "./support/test";
import { backendOf, startVoveSite } from "./support/vove-client";

const { PUBLIC_URL: origin, SEED_API_KEY: publicKey = "", SEED_SECRET_KEY: secretKey = "" } = readEnv();
const backend = backendOf(origin, secretKey);
const newReference = () => `vove-${crypto.randomUUID()}`;

const hostedUrl = (authToken: string, more: Record<string, string> = {}) =>
  `${origin}/?${new URLSearchParams({ authToken, environment: "Sandbox", publicKey, lg: "en", ...more })}`;

test("a window that the vendor's web SDK opens tells its page how it ended, and closes", async ({
  page,
  camera,
}) => {
  const refId = newReference();
  const { token } = await backend.open({ refId, user: { firstName: "Ada", lastName: "Lovelace" } });
  const site = await startVoveSite(origin, { token, publicKey, environment: "sandbox", language: "en" });
  await page.goto(site.url);
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Verify me" }).click();
  const popup = await opening;
  await passThrough(popup, camera);
  await popup.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("listitem")).toHaveText(["pending"]);
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect((await backend.read(refId)).status).toBe("pending");
  await site.close();
});

test("a window that is left tells its page so", async ({ page }) => {
  const { token } = await backend.open({ refId: newReference() });
  const site = await startVoveSite(origin, { token, publicKey, environment: "sandbox", language: "de" });
  await page.goto(site.url);
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Verify me" }).click();
  const popup = await opening;
  await expect(popup.locator("html")).toHaveAttribute("lang", "de");
  await leave(popup, { menu: "Verlassen", confirm: "Verlassen" });
  await expect(page.getByRole("listitem")).toHaveText(["canceled"]);
  await expect.poll(() => popup.isClosed()).toBe(true);
  await site.close();
});

async function leave(page: Page, words: { menu: string; confirm: string }) {
  await page.getByRole("button", { name: words.menu }).first().click();
  await page
    .getByRole("dialog")
    .or(page.getByRole("alertdialog"))
    .getByRole("button", { name: words.confirm })
    .click();
}

test("a link without our first and last screens comes back by itself, with the status", async ({
  browser,
  camera,
}) => {
  const refId = newReference();
  const { token } = await backend.open({ refId });
  const site = await startVoveSite(origin, { token, publicKey, environment: "sandbox", language: "en" });
  const redirectURL = `${site.url}done?order=7`;
  const phone = await openPhone(browser, hostedUrl(token, { redirectURL, showUI: "false" }));
  await phone.getByRole("button", { name: "I agree" }).click();
  await phone.getByLabel("Search for a country").fill("franc");
  await phone.getByRole("button", { name: "France", exact: true }).click();
  await phone.getByRole("button", { name: /^Passport/ }).click();
  await photograph(phone, camera, passport);
  await photograph(phone, camera, face);
  await expect(phone.getByRole("heading", { name: "Back at the shop" })).toBeVisible();
  expect(new URL(phone.url()).search).toBe("?order=7&status=pending");
  expect((await backend.read(refId)).status).toBe("pending");
  await site.close();
});

test("a token that has expired, or is not ours, leads to a screen that says so", async ({ page, ctx }) => {
  const redirectURL = "https://shop.example/";
  const { sessionId } = await backend.open({ refId: newReference() });
  const anHourAgo = new Date(Date.now() - 3_600_000);
  const expired = await sessionToken(await getVerification(ctx, sessionId), anHourAgo);
  await page.goto(hostedUrl(expired, { redirectURL }));
  await expect(page.getByRole("heading", { name: "This link has expired" })).toBeVisible();
  await page.goto(hostedUrl("not-a-token", { redirectURL }));
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible();
});
