import { readEnv } from "@/lib/env";
import { passThrough } from "./support/applicant";
import { startHostPage } from "./support/host-page";
import { expect, test } from "./support/test";

test("the vendor's browser SDKs create a session and run the flow in their frame", async ({
  page,
  camera,
}) => {
  const { PUBLIC_URL: host, SEED_API_KEY: apiKey = "" } = readEnv();
  const client = await startHostPage({ host, apiKey });
  await page.goto(client.url);
  await page.locator('input[name="givenName"]').fill("Ada");
  await page.locator('input[name="lastName"]').fill("Lovelace");
  await page.getByRole("button", { name: "Verify me" }).or(page.locator('input[type="submit"]')).click();

  const news = page.getByRole("listitem");
  await expect(news.filter({ hasText: "SESSION" })).toBeVisible();
  const frame = page.frameLocator("#veriffFrame");
  await passThrough(frame, camera);
  await frame.getByRole("button", { name: "Continue" }).click();

  await expect(page.locator("#veriffFrame")).toHaveCount(0);
  await expect(news).toHaveText([/^SESSION /, "STARTED", "SUBMITTED", "FINISHED"]);
  await client.close();
});
