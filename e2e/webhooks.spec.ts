import type { Page } from "@playwright/test";
import { Webhook } from "standardwebhooks";
import { readEnv } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { test } from "./support/inside";
import { expect } from "./support/test";

/** The webhooks of an integration, as a developer comes to them. */
async function openEndpoints(desk: Page, name: string) {
  await desk.goto("/integrations");
  await desk.getByRole("link", { name }).click();
  await desk
    .getByRole("navigation", { name: "Integration" })
    .getByRole("link", { name: /Webhooks/ })
    .click();
  await expect(desk.getByRole("button", { name: "Add endpoint" })).toBeVisible();
}

test("an endpoint is added, tried, told again and removed", async ({ ctx, openDesk, receiver }) => {
  const url = `${readEnv().SEED_WEBHOOK_URL}/journey-${Date.now()}`;
  const { pathname } = new URL(url);
  const name = `Journey ${Date.now()}`;
  await createIntegration(ctx, { name, environment: "test" });
  const desk = await openDesk();
  await openEndpoints(desk, name);

  await desk.getByRole("button", { name: "Add endpoint" }).click();
  const form = desk.getByRole("dialog", { name: "Add endpoint" });
  await form.getByLabel("URL").fill("ftp://nowhere");
  await form.getByRole("button", { name: "Add endpoint" }).click();
  await expect(form.getByText(/must begin with/)).toBeVisible();
  await form.getByLabel("URL").fill(url);
  await form.getByRole("button", { name: "Add endpoint" }).click();

  const shown = desk.getByRole("dialog", { name: "The signing secret" });
  const secret = (await shown.getByText(/^whsec_/).textContent()) ?? "";
  await desk.keyboard.press("Escape");
  await desk.getByRole("alertdialog").getByRole("button", { name: "Go back" }).click();
  await shown.getByRole("button", { name: "I’ve stored it" }).click();
  await expect(shown).toBeHidden();

  const endpoint = desk.getByRole("listitem").filter({ hasText: url });
  await expect(endpoint.getByText("Active")).toBeVisible();
  await endpoint.getByRole("button", { name: `Actions for ${url}` }).click();
  await desk.getByRole("menuitem", { name: "Send test event…" }).click();
  const test = desk.getByRole("dialog", { name: "Send a test event" });
  await test.getByRole("radio", { name: "Decisions", exact: true }).click();
  await test.getByRole("button", { name: "Send" }).click();
  await desk.waitForURL(/\/webhooks\/[0-9a-f-]{36}/);
  await expect(desk.getByText("Delivered")).toBeVisible();
  await expect(desk.getByText(/^200 from your server in/)).toBeVisible();

  const { headers, body } = await receiver.waitFor(({ path }) => path === pathname);
  const signed = new Webhook(secret).verify(body, headers as Record<string, string>);
  expect(signed).toMatchObject({ test: true });

  const ours = desk.getByRole("region", { name: "Our request", exact: true });
  await expect(ours).toContainText("••••••");
  const { firstName } = JSON.parse(body).verification.person;
  await expect(ours).not.toContainText(firstName);
  await ours.getByRole("button", { name: "Reveal personal data" }).click();
  await expect(ours).toContainText(firstName);

  await desk.getByRole("button", { name: "Resend" }).click();
  await expect(desk.getByRole("navigation", { name: "Tries" }).getByRole("listitem")).toHaveCount(2);
  await expect
    .poll(async () => (await receiver.list()).filter(({ path }) => path === pathname).length)
    .toBe(2);
  const ids = (await receiver.list()).filter(({ path }) => path === pathname);
  expect(new Set(ids.map(({ headers }) => headers["webhook-id"])).size).toBe(1);

  await openEndpoints(desk, name);
  await endpoint.getByRole("button", { name: `Actions for ${url}` }).click();
  await desk.getByRole("menuitem", { name: "Pause" }).click();
  await expect(endpoint.getByText("Paused by you")).toBeVisible();
  await endpoint.getByRole("button", { name: `Actions for ${url}` }).click();
  await desk.getByRole("menuitem", { name: "Remove…" }).click();
  await desk.getByRole("button", { name: "Remove endpoint" }).click();
  await expect(endpoint).toBeHidden();
});
