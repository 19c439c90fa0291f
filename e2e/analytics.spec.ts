import type { Page } from "@playwright/test";
import { readAnalytics } from "@/lib/analytics/read";
import { refreshAnalytics } from "@/lib/analytics/refresh";
import type { Ctx } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { addCase } from "@/lib/testing/reviewing";
import { changeOwn } from "@/lib/users/preferences";
import { createVerification } from "@/lib/verifications/create";
import { decideVerification } from "@/lib/verifications/decide";
import { daytimeZone } from "./support/daytime";
import { test } from "./support/inside";
import { addReader } from "./support/listed";
import { expect } from "./support/test";

const figure = (desk: Page, name: string) =>
  desk.getByRole("definition").locator("..").filter({ hasText: name }).getByRole("definition").first();
const section = (desk: Page, name: string) => desk.getByRole("region", { name, exact: true });
const rows = (desk: Page) => desk.locator("[data-row-link]");

/** Where the worker is counting just then, it has begun before. */
const untilCounted = (ctx: Ctx, id: string) =>
  expect(async () => {
    const now = new Date();
    await refreshAnalytics(ctx, now);
    const period = { range: { from: new Date(now.getTime() - 86_400_000), to: now }, before: undefined };
    const own = { ...ctx, scope: { integrationIds: [id] } };
    const { funnel } = await readAnalytics(own, { environment: "test" }, period, "UTC");
    expect(funnel).toMatchObject({ created: 5, approved: 2, declined: 1, waiting: 1 });
  }).toPass();

/** Two approved with a passport of Estonia, one declined with a card of Latvia, one that waits and one that is new. */
async function addDecided(ctx: Ctx) {
  const { integration } = await createIntegration(ctx, { name: "Counted", environment: "test" });
  const estonian = { documentType: "passport", documentCountry: "EE" } as const;
  const approved = { outcome: "approved", reason: "document_and_face_checked" } as const;
  for (const firstName of ["Ada", "Bo"])
    await decideVerification(ctx, await addCase(ctx, integration, { ...estonian, firstName }), approved);
  const latvian = { documentType: "id_card", documentCountry: "LV", firstName: "Cy" } as const;
  const declined = { outcome: "declined", reason: "face_mismatch" } as const;
  await decideVerification(ctx, await addCase(ctx, integration, latvian), declined);
  await addCase(ctx, integration, { ...estonian, firstName: "Di" });
  await createVerification(ctx, integration, { firstName: "Ed" });
  await untilCounted(ctx, integration.id);
  const reader = await addReader(ctx, [integration.id], "viewer");
  await changeOwn(ctx, reader.id, { timeZone: daytimeZone() });
  return reader;
}

test("how verifications came along is told in numbers that lead to them", async ({ ctx, openDesk }) => {
  const { who } = await addDecided(ctx);
  const desk = await openDesk({}, who);
  await desk.goto("/verifications");
  await desk.getByRole("link", { name: "Analytics" }).click();
  await expect(desk.getByRole("heading", { name: "No live verifications here" })).toBeVisible();
  await desk.getByRole("link", { name: "Show test" }).click();
  await expect(desk).toHaveURL(/environment=test/);
  await expect(figure(desk, "Created")).toHaveText("5 created");
  await expect(figure(desk, "Decided")).toHaveText("3 decided");
  await expect(figure(desk, "Approval rate")).toHaveText("66.7%");
  await expect(desk.getByText(/^As of/)).toBeVisible();

  const byCountry = desk.getByRole("table", { name: "By country" });
  await expect(byCountry.getByRole("row", { name: /^Estonia 3 .* 2 0 100%/ })).toBeVisible();
  await expect(byCountry.getByRole("row", { name: /^Latvia 1 .* 0 1 0%/ })).toBeVisible();
  await expect(byCountry.getByRole("row", { name: /^Not known 1/ })).toBeVisible();

  await section(desk, "Reasons")
    .getByRole("link", { name: /declined: Face does not match/ })
    .click();
  await expect(rows(desk)).toHaveCount(1);
  await desk.goBack();
  await desk.getByRole("combobox", { name: "Document type" }).click();
  await desk.getByRole("option", { name: "Passport" }).click();
  await expect(figure(desk, "Created")).toHaveText("3 created");
  await expect(desk).toHaveURL(/document=passport/);
  await desk.reload();
  await expect(figure(desk, "Approval rate")).toHaveText("100%");
  await figure(desk, "Created").getByRole("link").click();
  await expect(rows(desk)).toHaveCount(3);
});

test("charts are read, and turned into tables, by keyboard alone", async ({ ctx, openDesk }) => {
  const { who } = await addDecided(ctx);
  const desk = await openDesk({}, who);
  await desk.goto("/analytics?environment=test");
  const rate = section(desk, "Approval rate");
  const point = rate.getByRole("link", { name: /: 66\.7%, 2 of 3 decided$/ });
  await point.focus();
  await expect(rate.getByRole("figure")).toContainText("2 of 3 decided");

  const funnel = section(desk, "Funnel");
  await funnel.getByRole("radio", { name: "Chart" }).focus();
  await desk.keyboard.press("ArrowRight");
  const table = funnel.getByRole("table", { name: "Funnel" });
  await expect(table.getByRole("row", { name: /^Created 5/ })).toBeVisible();
  await expect(table.getByRole("row", { name: "Started 4 80% 80%" })).toBeVisible();
  await expect(table.getByRole("row", { name: "Submitted 4 80% 100%" })).toBeVisible();
  await expect(table.getByRole("row", { name: "Decided 3 decided 60% 75%" })).toBeVisible();
  await expect(desk).toHaveURL(/tables=funnel/);
  await desk.reload();
  await expect(table).toBeVisible();

  await desk.getByRole("button", { name: "Days: Last 30 days" }).press("Enter");
  await desk.getByRole("button", { name: "Today" }).press("Enter");
  await expect(desk).toHaveURL(/period=1d/);
  await desk.getByRole("combobox", { name: "Country" }).fill("Latv");
  await desk.keyboard.press("Enter");
  await expect(figure(desk, "Created")).toHaveText("1 created");
  await desk.goto("/analytics?environment=test");
  await point.focus();
  await desk.keyboard.press("Enter");
  await expect(rows(desk)).toHaveCount(5);
});

test("days of one's own are chosen, and what is not on them is not told", async ({ ctx, openDesk }) => {
  const { who } = await addDecided(ctx);
  const desk = await openDesk({}, who);
  await desk.goto("/analytics?environment=test");
  await desk.getByRole("button", { name: /^Days:/ }).click();
  await desk.getByLabel("From", { exact: true }).fill("2020-01-01");
  await desk.getByLabel("To", { exact: true }).fill("2020-01-31");
  await desk.getByRole("button", { name: "Show these days" }).click();
  await expect(desk.getByRole("button", { name: "Days: 1 Jan 2020 – 31 Jan 2020" })).toBeVisible();
  await expect(desk.getByRole("heading", { name: "No test verifications here" })).toBeVisible();
  await desk.getByRole("link", { name: "Show all time" }).click();
  await expect(figure(desk, "Created")).toHaveText("5 created");
});
