import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { pickPort } from "@/db/embedded/port";
import { environmentWith } from "@/lib/env";
import { root } from "@/scripts/root";
import { startInstallation } from "./support/installation";
import { openBrowser, typePassword } from "./support/person";
import { appWith } from "./support/second-factor";
import { expect, test } from "./support/test";

let values: Record<string, string>;
let installation: Awaited<ReturnType<typeof startInstallation>>;
const admin = { email: "admin@proofdesk.test", password: "a sentence to begin with" };

// What is required holds for a whole installation, so this journey has one of its own.
test.beforeAll(async () => {
  const port = String(await pickPort());
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-required-"));
  values = {
    ...{ PORT: port, PUBLIC_URL: `http://localhost:${port}`, DATA_DIR: folder, DATABASE_URL: "" },
    ...{ ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password, SEED_DEMO: "false", LOG_LEVEL: "warn" },
  };
  installation = await startInstallation(values);
});

test.afterAll(async () => {
  await installation.stop();
  await rm(values.DATA_DIR ?? "", { recursive: true });
});

test("a second factor can be required of everybody, and an administrator who loses it is brought back", async ({
  browser,
}) => {
  const page = await openBrowser(browser, values.PUBLIC_URL);
  await typePassword(page, admin);
  await expect(page).toHaveURL(/\/welcome/);
  await page.goto("/people/sign-in");
  await page.getByRole("radio", { name: /^Everybody/ }).click();
  await page.getByRole("button", { name: "Save rule" }).click();
  await expect(page.getByText("Add a second factor to your own account first.")).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: "Add app" }).click();
  const app = appWith(await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText());
  await page.getByLabel("Code that the app shows").fill(app.code());
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("button", { name: "I have stored them" }).click();
  await page.goto("/people/sign-in");
  await page.getByRole("radio", { name: /^Everybody/ }).click();
  await page.getByRole("button", { name: "Save rule" }).click();
  await expect(page.getByText("Saved")).toBeVisible();

  await page.goto("/people");
  await page.getByRole("button", { name: "Invite" }).click();
  await page.getByLabel("E-mail address").fill("rita@proofdesk.test");
  await page.getByRole("button", { name: "Make the link" }).click();
  const invitation = await page.getByText(/\/invitation\//).innerText();
  const guest = await openBrowser(browser, values.PUBLIC_URL);
  await guest.goto(invitation);
  await guest.getByLabel("Your name").fill("Rita Newcomer");
  await guest.getByLabel("Password").fill("a sentence of her own");
  await guest.getByRole("button", { name: "Create account" }).click();
  await expect(guest.getByRole("heading", { name: "Add a second factor" })).toBeVisible();
  await expect(guest.getByRole("link", { name: "Not now" })).toHaveCount(0);
  for (const path of ["/verifications", "/account"]) {
    await guest.goto(path);
    await expect(guest).toHaveURL(/\/second-factor/);
  }
  expect((await guest.request.get("/api/media/00000000-0000-4000-8000-000000000000")).status()).toBe(401);
  await guest.getByRole("button", { name: "Add an authenticator app" }).click();
  const key = await guest.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  await guest.getByLabel("Code that the app shows").fill(appWith(key).code());
  await guest.getByRole("button", { name: "Confirm" }).click();
  await guest.getByRole("button", { name: "I have stored them" }).click();
  await expect(guest).toHaveURL(/\/account/);

  const rescue = (email: string) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/rescue.ts", email], {
      cwd: root,
      env: environmentWith({ ...values, AUTH_SECRET: "", ENCRYPTION_KEY: "" }),
    });
  await expect(rescue("rita@proofdesk.test")).rejects.toThrow(/no administrator.*admin@proofdesk\.test/s);
  const { stdout } = await rescue(admin.email);
  const link = /http\S+/.exec(stdout)?.[0] ?? "";
  const lost = await openBrowser(browser, values.PUBLIC_URL);
  await lost.goto(link);
  await lost.getByLabel("Password").fill("back in with a sentence");
  await lost.getByRole("button", { name: "Save password" }).click();
  await expect(lost).toHaveURL(/\/sign-in/);
  await page.goto("/people");
  await expect(page, "signed out by that").toHaveURL(/\/sign-in/);
  await typePassword(lost, { ...admin, password: "back in with a sentence" });
  await expect(lost.getByRole("heading", { name: "Add a second factor" })).toBeVisible();
  await lost.goto(link);
  await expect(lost.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
});
