import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pickPort } from "@/db/embedded/port";
import { startMailServer } from "@/lib/testing/mail-server";
import { startInstallation } from "./support/installation";
import { expectAccessible } from "./support/look";
import { openBrowser, typePassword } from "./support/person";
import { expect, test } from "./support/test";

const admin = { email: "admin@proofdesk.test", password: "a sentence to begin with" };
let url: string;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let stop: () => Promise<unknown>;

// Mail is set for a whole installation, so this journey has one of its own.
test.beforeAll(async () => {
  const port = String(await pickPort());
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-forgotten-"));
  url = `http://localhost:${port}`;
  mail = await startMailServer();
  const installation = await startInstallation({
    ...{ PORT: port, PUBLIC_URL: url, DATA_DIR: folder, SEED_DEMO: "false", LOG_LEVEL: "warn" },
    ...{ ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password },
    ...{ SMTP_URL: mail.url, MAIL_FROM: "Proofdesk <desk@proofdesk.test>" },
  });
  stop = async () => {
    await installation.stop();
    await mail.stop();
    await rm(folder, { recursive: true });
  };
});

test.afterAll(() => stop());

test("who has forgotten the password chooses another by mail, and who has no account hears the same", async ({
  browser,
}) => {
  const inside = await openBrowser(browser, url);
  await typePassword(inside, admin);
  await expect(inside).toHaveURL(/\/welcome/);

  const page = await openBrowser(browser, url);
  const askFor = async (email: string) => {
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Forgotten your password?" }).click();
    await expect(page.getByRole("heading", { name: "Forgotten password" })).toBeVisible();
    await expectAccessible(page, "a forgotten password");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    return page.getByRole("status").innerText();
  };
  const heard = await askFor("nobody@proofdesk.test");
  expect(heard).toContain("a link is on its way");
  await expectAccessible(page, "a forgotten password, asked for");
  expect(await askFor(admin.email)).toBe(heard);
  await expect.poll(() => mail.received.length).toBe(1);
  const [letter] = mail.received;
  expect(letter?.to).toBe(admin.email);
  const link =
    /https?:\/\/\S+\/password\/[\w-]+/.exec((letter?.source ?? "").replace(/=\r\n/g, ""))?.[0] ?? "";
  expect(new URL(link).origin).toBe(url);

  await page.goto(link);
  await page.getByLabel("Password").fill("another sentence of mine");
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await inside.goto("/account");
  await expect(inside, "signed out by that").toHaveURL(/\/sign-in/);
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link opens nothing" })).toBeVisible();
  await typePassword(page, { ...admin, password: "another sentence of mine" });
  await expect(page).toHaveURL(/\/welcome/);
});
