import type { Page } from "@playwright/test";
import { signOutEverywhere } from "@/lib/sign-ins/end";
import { addCase } from "@/lib/testing/reviewing";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { untilKeysWork } from "./support/keys";
import { addListed, addReader, openList } from "./support/listed";
import { expect } from "./support/test";

const rows = (desk: Page) => desk.getByRole("table", { name: "Verifications" }).locator("[data-row-link]");
const row = (desk: Page, name: string) => desk.locator("[data-row]").filter({ hasText: name });

test("new rows wait until they are asked for, and a status changes in its place", async ({
  ctx,
  openDesk,
}) => {
  const { who, integration } = await addListed(ctx, "Followed");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(rows(desk)).toHaveText([/Nele New/, /Omar/, /Ina/, /Jane/]);
  const { id } = await createVerification(ctx, integration, { firstName: "Late", lastName: "Comer" });
  await expect(desk.getByRole("button", { name: "1 new" })).toBeVisible();
  await expect(rows(desk)).toHaveText([/Nele New/, /Omar/, /Ina/, /Jane/]);
  await desk.keyboard.press(".");
  await expect(rows(desk)).toHaveText([/Late Comer/, /Nele New/, /Omar/, /Ina/, /Jane/]);
  await expect(desk.getByRole("button", { name: "1 new" })).toBeHidden();

  await applyEvent(ctx, id, "start");
  await expect(row(desk, "Late Comer")).toContainText("Started");
  await expect(rows(desk).first()).toHaveText(/Late Comer/);
});

test("what comes to the tab one looks at is new there, and with Live it comes on top by itself", async ({
  ctx,
  openDesk,
}) => {
  const { who, integration } = await addListed(ctx, "Live");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=&status=review");
  await expect(rows(desk)).toHaveCount(3);
  await addCase(ctx, integration, { firstName: "Late", lastName: "Comer" });
  await desk.getByRole("button", { name: "1 new" }).click();
  await expect(rows(desk)).toHaveText([/Late Comer/, /Omar/, /Ina/, /Jane/]);

  await desk.goto("/verifications?filter=");
  await expect(rows(desk)).toHaveCount(5);
  await untilKeysWork(desk);
  await desk.getByRole("button", { name: "Live" }).click();
  await expect(desk.getByRole("button", { name: "Live", pressed: true })).toBeVisible();
  await createVerification(ctx, integration, { firstName: "Live", lastName: "One" });
  await expect(rows(desk).first()).toHaveText(/Live One/);
});

test("what a colleague does to a row is told in its place, in the other browser", async ({
  ctx,
  openDesk,
}) => {
  const { who, integration } = await addListed(ctx, "Beside each other");
  const colleague = await addReader(ctx, [integration.id]);
  const [desk, other] = [await openDesk({}, who), await openDesk({}, colleague.who)];
  await openList(desk, "?filter=");
  await expect(rows(desk)).toHaveText([/Nele New/, /Omar/, /Ina/, /Jane/]);
  const before = await row(desk, "Omar").boundingBox();
  await other.goto("/verifications?filter=");
  await other.getByRole("checkbox", { name: "Select Omar Haddad" }).click();
  await other.getByRole("button", { name: "Assign" }).click();
  await other.getByRole("combobox", { name: "Colleague" }).fill("Reader");
  await other.getByRole("option").first().click();
  await other.getByRole("dialog").getByRole("button", { name: "Assign" }).click();
  await expect(other.getByText("Finished. 1 assigned.")).toBeVisible();
  await expect(row(desk, "Omar")).toContainText(/Reader/);
  await expect(rows(desk)).toHaveText([/Nele New/, /Omar/, /Ina/, /Jane/]);
  expect(await row(desk, "Omar").boundingBox()).toEqual(before);
  await expect(desk.getByRole("button", { name: / new$/ })).toHaveCount(0);
  await createVerification(ctx, integration, { firstName: "Late", lastName: "Comer" });
  await expect(desk.getByRole("button", { name: "1 new" })).toBeVisible();
});

test("nothing is told after one has signed out elsewhere", async ({ ctx, openDesk }) => {
  const { who, integration, userId } = await addListed(ctx, "Gone");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(rows(desk)).toHaveCount(4);
  const address = `/api/live/verifications?since=${new Date().toISOString()}`;
  await signOutEverywhere(ctx, userId);
  expect((await desk.request.get(address)).status()).toBe(401);
  await createVerification(ctx, integration, { firstName: "Late", lastName: "Comer" });
  // The next look at the sign-in, at the latest after half a minute, ends what is open and leads out.
  await expect(desk).toHaveURL(/\/sign-in/, { timeout: 75_000 });
});
