import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pickPort } from "@/db/embedded/port";
import { startInstallation } from "./support/installation";
import { openBrowser, typePassword } from "./support/person";
import { expect, test } from "./support/test";

let installation: Awaited<ReturnType<typeof startInstallation>>;
let folder: string;
let origin: string;
let startedAt: number;

// A first run needs an installation that nobody has used.
test.beforeAll(async () => {
  const port = String(await pickPort());
  folder = await mkdtemp(join(tmpdir(), "proofdesk-first-run-"));
  origin = `http://localhost:${port}`;
  startedAt = performance.now();
  installation = await startInstallation({
    ...{ PORT: port, PUBLIC_URL: origin, DATA_DIR: folder, DATABASE_URL: "" },
    ...{ SEED_DEMO: "false", LOG_LEVEL: "warn" },
    // The other installation's, which are in the environment of the journeys.
    ...{ ADMIN_EMAIL: "", ADMIN_PASSWORD: "", SEED_API_KEY: "", SEED_SHARED_SECRET: "" },
    ...{ SEED_SECRET_KEY: "", SEED_CLIENT_ID: "", SEED_CLIENT_SECRET: "", SEED_WEBHOOK_URL: "" },
  });
});

test.afterAll(async () => {
  await installation.stop();
  await rm(folder, { recursive: true });
});

const seconds = () => Math.round((performance.now() - startedAt) / 100) / 10;

test("from nothing to the first verification on a phone, by the guide", async ({ browser }) => {
  process.stdout.write(`the installation is ready after ${seconds()} s\n`);
  const [password = ""] = installation.output.join("\n").match(/([a-z0-9]{4}-){4}[a-z0-9]{4}/) ?? [];
  const page = await openBrowser(browser, origin);
  await typePassword(page, { email: "admin@proofdesk.local", password });
  await expect(page.getByRole("heading", { name: "Welcome to Proofdesk" })).toBeVisible();
  const step = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(step("Administrator")).toContainText("Done");
  await expect(step("First integration")).toContainText("To do");

  await page.getByRole("button", { name: "New integration" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Shop");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByText(/^pd_test_/)).toBeVisible();
  await page.getByRole("button", { name: "I’ve stored it" }).click();
  await expect(step("First integration")).toContainText("Done");

  await page.getByRole("button", { name: "Add verification" }).click();
  await page.getByLabel("First name").fill("Maria");
  await page.getByLabel("Last name").fill("Tamm");
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByRole("img", { name: /QR code/i })).toBeVisible();
  const link = await page.getByLabel("Link for the end user").inputValue();
  const phone = await openBrowser(browser, origin);
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
  process.stdout.write(`the first verification is on a phone after ${seconds()} s\n`);

  await page.getByRole("button", { name: "Close" }).click();
  await page.reload();
  await expect(step("First verification")).toContainText("Done");
  await page.getByRole("button", { name: "Finish" }).click();
  await expect(page).toHaveURL(/\/verifications/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/verifications/);
});
