import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { getIntegration } from "@/lib/integrations/get";
import { updateIntegration } from "@/lib/integrations/update";
import { captureLink } from "@/lib/verifications/capture-link";
import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { expect } from "./support/test";

const origin = readEnv().PUBLIC_URL;

async function createWith(apiKey: string) {
  const { status } = await fetch(`${origin}/v1/sessions`, {
    method: "POST",
    headers: { "x-auth-client": apiKey, "content-type": "application/json" },
    body: JSON.stringify({ verification: {} }),
  });
  return status;
}

const toast = (desk: Page, title: string) => expect(desk.getByText(title, { exact: true })).toBeVisible();

test("an integration is made, leads to its start page, and is archived by its name", async ({ openDesk }) => {
  const desk = await openDesk();
  const name = `Made here ${Date.now()}`;
  await desk.goto("/integrations");
  await desk.getByRole("button", { name: "New integration" }).click();
  await desk.getByRole("button", { name: "Create", exact: true }).click();
  await expect(desk.getByText("Type a name.")).toBeVisible();
  await desk.getByRole("textbox", { name: "Name" }).fill(name);
  await desk.getByRole("button", { name: "Create", exact: true }).click();
  const keys = desk.getByRole("dialog", { name: "Its first keys" });
  const apiKey = await keys.getByText(/^[0-9a-f-]{36}$/).innerText();
  await expect(keys.getByText(/^pd_test_/)).toBeVisible();
  await desk.getByRole("button", { name: "Close" }).click();
  await desk.getByRole("button", { name: "Go back" }).click();
  await desk.getByRole("button", { name: "I’ve stored it" }).click();
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(desk.getByRole("heading", { name: "Getting started" })).toBeVisible();
  expect(await createWith(apiKey)).toBe(201);

  await desk.getByRole("link", { name: "General" }).click();
  await desk.getByRole("button", { name: "Archive…" }).click();
  const question = desk.getByRole("alertdialog");
  await expect(question).toContainText("1 end user under way");
  await question.getByRole("textbox").fill(name.toLowerCase());
  await question.getByRole("button", { name: "Archive" }).click();
  await expect(question.getByText(`Type ${name}, exactly.`)).toBeVisible();
  await question.getByRole("textbox").fill(name);
  await question.getByRole("button", { name: "Archive" }).click();
  await expect(desk.getByText("This integration is archived")).toBeVisible();
  await expect.poll(() => createWith(apiKey)).toBe(401);

  await desk.goto("/integrations");
  await expect(desk.getByRole("link", { name })).toHaveCount(0);
  await desk.getByRole("link", { name: /^Show \d+ archived$/ }).click();
  await desk.getByRole("link", { name }).click();
  await desk.getByRole("link", { name: "General" }).click();
  await expect(desk.getByText("These settings can be seen here, and not changed.")).toBeVisible();
  await desk.getByRole("button", { name: "Restore" }).click();
  await toast(desk, `${name} is restored`);
  await expect(desk.getByText("Paused", { exact: true })).toBeVisible();
});

test("while it is paused clients are refused and end users finish", async ({ ctx, browser, openDesk }) => {
  const { who, path, integration, apiKey } = await addOperator(ctx, "Holds its breath");
  const { url } = await captureLink(await createVerification(ctx, integration, {}));
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/general`);
  await desk.getByRole("button", { name: "Pause…" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Pause" }).click();
  await toast(desk, "Holds its breath is paused");
  await expect.poll(() => createWith(apiKey)).toBe(401);
  const phone = await browser.newPage();
  await phone.goto(url);
  await expect(phone.getByRole("button", { name: /Get started|Continue on this computer/ })).toBeVisible();
  await desk.getByRole("button", { name: "Resume" }).click();
  await toast(desk, "Holds its breath is active");
  await expect.poll(() => createWith(apiKey)).toBe(201);
});

test("what is not saved does not go by a click, and what is wrong is said beside it", async ({
  ctx,
  openDesk,
}) => {
  const { who, path, integration } = await addOperator(ctx, "Half done");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/access`);
  const ranges = desk.getByLabel("Addresses that your backends call from");
  await ranges.fill("192.0.2.7/24\noffice");
  await expect(desk.getByText("Not saved yet")).toBeVisible();
  await desk.getByRole("link", { name: "Limits" }).click();
  await desk.getByRole("button", { name: "Stay" }).click();
  await expect(ranges).toHaveValue("192.0.2.7/24\noffice");
  await desk.getByRole("button", { name: "Save settings" }).click();
  await expect(desk.getByText("office is no range such as 192.0.2.0/24 or 2001:db8::/32.")).toBeVisible();
  await ranges.fill("192.0.2.7/24\n2001:DB8::/32");
  await desk.getByRole("button", { name: "Save settings" }).click();
  await toast(desk, "Settings saved");
  await expect(ranges).toHaveValue("192.0.2.0/24\n2001:db8::/32");
  await expect(desk.getByText("Not saved yet")).toHaveCount(0);
  await desk.getByRole("link", { name: "Limits" }).click();
  await expect(desk).toHaveURL(/\/limits$/);
  expect((await getIntegration(ctx, integration.id)).settings).toMatchObject({
    ipRanges: ["192.0.2.0/24", "2001:db8::/32"],
    createsPerMinute: 600,
  });
});

test("settings are copied as ticked, and looked at again where something has changed", async ({
  ctx,
  openDesk,
}) => {
  const word = `Copied ${Date.now()}`;
  const make = async (environment: "test" | "live") =>
    (await createIntegration(ctx, { name: `${word} ${environment}`, environment })).integration;
  const [from, to] = [await make("test"), await make("live")];
  await updateIntegration(ctx, from.id, { createsPerMinute: 77, allowDeletion: true });
  const desk = await openDesk();
  await desk.goto(`/integrations/${to.id}/general`);
  await desk.getByRole("link", { name: "Copy settings…" }).click();
  await desk.getByRole("combobox", { name: "Copy from" }).click();
  await desk.getByRole("option", { name: `${word} test` }).click();
  await desk.getByRole("button", { name: "Compare" }).click();
  const line = desk.getByRole("listitem").filter({ hasText: "Creations per minute" });
  await expect(line).toContainText(`Now, in ${word} live600`);
  await expect(line).toContainText(`From ${word} test77`);
  await line.getByRole("checkbox").click();
  await updateIntegration(ctx, from.id, { createsPerMinute: 78 });
  const copy = desk.getByRole("button", { name: `Copy 1 to ${word} live` });
  await copy.click();
  await expect(desk.getByText(/^Something has changed since you looked/)).toBeVisible();
  await expect(line).toContainText(`From ${word} test78`);
  await copy.click();
  await toast(desk, `Copied to ${word} live`);
  const { settings } = await getIntegration(ctx, to.id);
  expect(settings).toMatchObject({ createsPerMinute: 78, allowDeletion: false });
});
