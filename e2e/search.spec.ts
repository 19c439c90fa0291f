import { createVerification } from "@/lib/verifications/create";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { expect } from "./support/test";

test("a row that is opened while a search is still to be sent is opened", async ({ ctx, openDesk }) => {
  const { who, integration } = await addOperator(ctx, "Searched");
  const { id } = await createVerification(ctx, integration, { firstName: "Ina", lastName: "Lindt" });
  const desk = await openDesk({}, who);
  await desk.clock.install();
  await desk.goto("/verifications");
  const row = desk.getByRole("link", { name: "Ina Lindt" });
  await expect(row).toBeVisible();

  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await desk.route(`**/verifications/${id}**`, async (route) => {
    await held;
    await route.fallback();
  });
  await desk.clock.pauseAt(Date.now() + 3_600_000);
  await desk.getByRole("combobox", { name: "Search and filter" }).pressSequentially("Li");
  await row.click();
  // The search would have been sent by now, and the page that was asked for has not come yet.
  await desk.clock.runFor(1000);
  await desk.clock.resume();
  letGo();
  await expect(desk.getByRole("heading", { level: 1, name: "Ina Lindt" })).toBeVisible();
  await expect(desk).toHaveURL(new RegExp(`/verifications/${id}$`));
});

test("a search is sent as soon as one leaves the box", async ({ ctx, openDesk }) => {
  const { who, integration } = await addOperator(ctx, "Left");
  for (const lastName of ["Lindt", "Tamm"])
    await createVerification(ctx, integration, { firstName: "Ina", lastName });
  const desk = await openDesk({}, who);
  await desk.clock.install();
  await desk.goto("/verifications");
  await expect(desk.getByRole("link", { name: "Ina Tamm" })).toBeVisible();
  await desk.clock.pauseAt(Date.now() + 3_600_000);
  await desk.getByRole("combobox", { name: "Search and filter" }).pressSequentially("Lindt");
  await desk.getByRole("combobox", { name: "Search and filter" }).blur();
  await expect(desk).toHaveURL(/filter=Lindt/);
  await desk.clock.resume();
  await expect(desk.getByRole("link", { name: "Ina Tamm" })).toHaveCount(0);
});
