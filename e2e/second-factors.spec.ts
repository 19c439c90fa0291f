import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { signInOverHttp } from "./support/callers";
import { test } from "./support/inside";
import { expectAccessible, listComplaints } from "./support/look";
import { addPerson, openBrowser, typePassword } from "./support/person";
import { addAuthenticator, appWith } from "./support/second-factor";
import { expect } from "./support/test";

async function addApp(page: Page) {
  await page.goto("/account");
  await page.getByRole("button", { name: "Add app" }).click();
  const secret = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  const app = appWith(secret);
  await page.getByLabel("Code that the app shows").fill("123");
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByText(/This code is not right/)).toBeVisible();
  await page.getByLabel("Code that the app shows").fill(app.code());
  await page.getByRole("button", { name: "Confirm" }).click();
  return app;
}

async function storeCodes(page: Page) {
  const codes = await page
    .getByRole("list", { name: "Recovery codes" })
    .getByRole("listitem")
    .allInnerTexts();
  await page.getByRole("button", { name: "I have stored them" }).click();
  await expect(page.getByRole("list", { name: "Recovery codes" })).toHaveCount(0);
  return codes;
}

const sendCode = async (page: Page, label: string, code: string) => {
  await page.getByLabel(label).fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
};

test("with an app, signing in takes a code that was not used before, or a recovery code", async ({
  browser,
  ctx,
}) => {
  const person = await addPerson(ctx);
  const page = await openBrowser(browser);
  const complaints = listComplaints(page);
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  const app = await addApp(page);
  await expectAccessible(page, "recovery codes");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  expect((await downloading).suggestedFilename()).toBe("proofdesk-recovery-codes.txt");
  await page.keyboard.press("Escape");
  await expect(page.getByText("You will not see these codes again.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Go back" }).click();
  const codes = await storeCodes(page);
  expect(codes).toHaveLength(10);
  await expect(page.getByText("10 left")).toBeVisible();

  const other = await openBrowser(browser);
  await typePassword(other, person);
  await expect(other.getByRole("heading", { name: "One more step" })).toBeVisible();
  await expectAccessible(other, "the second step");
  await other.goto("/verifications");
  await expect(other, "half a sign-in is none").toHaveURL(/\/sign-in/);
  await other.goto("/sign-in/verify");
  const code = app.code();
  await sendCode(other, "Code from your app", "000 000");
  await expect(other.getByText(/This code is not right/)).toBeVisible();
  await sendCode(other, "Code from your app", code);
  await expect(other).toHaveURL(/\/verifications/);

  const replaying = await openBrowser(browser);
  await typePassword(replaying, person);
  await sendCode(replaying, "Code from your app", code);
  await expect(replaying.getByText(/This code is not right, or was used before/)).toBeVisible();
  await replaying.getByRole("button", { name: "Use a recovery code" }).click();
  await sendCode(replaying, "Recovery code", codes[0] ?? "");
  await expect(replaying).toHaveURL(/\/verifications/);
  await replaying.goto("/account");
  await expect(replaying.getByText("9 left")).toBeVisible();
  await expect(replaying.getByText(/Password and recovery code/)).toBeVisible();

  const origin = readEnv().PUBLIC_URL;
  await expect(signInOverHttp(origin, person), "there is no way around it").rejects.toThrow();
  expect(complaints).toEqual([]);
});

test("a passkey signs in without a password, and is asked for after one", async ({ browser, ctx }) => {
  const person = await addPerson(ctx);
  const page = await openBrowser(browser);
  const device = await addAuthenticator(page);
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  await page.goto("/account");
  await page.getByRole("button", { name: "Add passkey" }).click();
  await page.getByLabel("Name", { exact: true }).last().fill("Laptop");
  await page.getByRole("button", { name: "Continue" }).click();
  await storeCodes(page);
  await expect(page.getByText("Laptop")).toBeVisible();

  const signOut = async () => {
    await page.getByRole("button", { name: /Person/ }).click();
    await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in/);
  };
  await signOut();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/verifications/);
  await signOut();
  await typePassword(page, person);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page).toHaveURL(/\/verifications/);
  await page.goto("/account");
  await expect(page.getByText(/Password and passkey/)).toBeVisible();

  await signOut();
  await device.forgetOwner();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByText(/No passkey was used/)).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a passkey is renamed and removed, and the last factor takes the recovery codes with it", async ({
  browser,
  ctx,
}) => {
  const person = await addPerson(ctx);
  const page = await openBrowser(browser);
  await addAuthenticator(page);
  await typePassword(page, person);
  await expect(page).toHaveURL(/\/verifications/);
  await page.goto("/account");
  await page.getByRole("button", { name: "Add passkey" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await storeCodes(page);
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Old key");
  await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText("Old key")).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await page.getByRole("button", { name: "Remove passkey" }).click();
  await expect(page.getByText("Old key")).toHaveCount(0);
  await expect(page.getByText(/left$/)).toHaveCount(0);
});
