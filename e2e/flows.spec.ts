import type { Page } from "@playwright/test";
import { standardFlow } from "@/lib/core/flow/flow";
import { createFlow } from "@/lib/flows/create";
import { captureLink } from "@/lib/verifications/capture-link";
import { createVerification } from "@/lib/verifications/create";
import { openPhone } from "./support/applicant";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { expect } from "./support/test";

const button = (desk: Page, name: string | RegExp) => desk.getByRole("button", { name });
const isSaved = (desk: Page, title: string) => expect(desk.getByText(title, { exact: true })).toBeVisible();

test("a flow is made, becomes the default, and a change of it leaves what runs as it is", async ({
  ctx,
  browser,
  openDesk,
}) => {
  const { who, path, integration } = await addOperator(ctx, "Flows");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/flows`);
  await desk.getByRole("link", { name: "New flow" }).click();
  await button(desk, "Create flow").click();
  await expect(desk.getByText("Type a name.")).toBeVisible();

  await desk.getByLabel("Name").fill("Travellers");
  for (const name of ["ID card", "Driver’s licence", "Residence permit"])
    await desk.getByRole("checkbox", { name }).click();
  await desk.getByRole("radio", { name: /^Liveness/ }).click();
  await button(desk, "Move up: Face").press("Enter");
  await expect(button(desk, "Move up: Face")).toBeFocused();
  const preview = desk.frameLocator("iframe");
  await expect(preview.getByRole("listitem").first()).toContainText("Your face");
  await button(desk, "Create flow").click();
  await expect(desk.getByRole("heading", { name: "Travellers" })).toBeVisible();
  await button(desk, "Make default").click();
  await isSaved(desk, "Travellers is the default");

  const verification = await createVerification(ctx, integration, { firstName: "Ada", lastName: "Reise" });
  const { url } = await captureLink(verification);
  const phone = await openPhone(browser, url);
  await expect(phone.getByRole("listitem").first()).toContainText("Your face");

  await desk.getByLabel("Attempts").fill("0");
  await expect(desk.getByText("This makes version 2; running verifications keep version 1.")).toBeVisible();
  await button(desk, "Save version 2").click();
  await expect(desk.getByText("Type a whole number from 1 to 10.")).toBeVisible();
  await desk.getByLabel("Attempts").fill("2");
  await button(desk, "Save version 2").click();
  await expect(desk.getByText("Attempts: 2 instead of 10")).toBeVisible();
  await expect(button(desk, "Save version 3")).toBeDisabled();

  await desk.goto(`/verifications/${verification.id}`);
  await desk.getByRole("link", { name: "Travellers, version 1" }).click();
  await expect(desk.getByRole("heading", { name: "Travellers" })).toBeVisible();
  await expect(desk.getByText("Used by 1 verification")).toBeVisible();
});

test("whoever adds a verification chooses among the flows that are enabled", async ({ ctx, openDesk }) => {
  const { who, path, integration } = await addOperator(ctx, "Choices");
  for (const name of ["Short", "Long"])
    await createFlow(ctx, integration, { name, definition: standardFlow });
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/flows`);
  await desk.getByRole("link", { name: "Long" }).click();
  await button(desk, "More").click();
  await desk.getByRole("menuitem", { name: "Disable…" }).click();
  await button(desk, "Disable flow").click();
  await isSaved(desk, "Long is disabled");

  await desk.goto("/verifications");
  await button(desk, "Add verification").first().click();
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Flow" }).click();
  await expect(desk.getByRole("option")).toHaveText([/^Standard flow/, "Short"]);
  await desk.getByRole("option", { name: "Short" }).click();
  await dialog.getByLabel("First name").fill("Ina");
  await dialog.getByLabel("Last name").fill("Lindt");
  await dialog.getByRole("button", { name: "Create link" }).click();
  await dialog.getByRole("link", { name: "View verification" }).click();
  await expect(desk.getByRole("link", { name: "Short, version 1" })).toBeVisible();
});

test("of two who change a flow at once, the second is told", async ({ ctx, openDesk }) => {
  const { who, path, integration } = await addOperator(ctx, "Twice");
  const { id } = await createFlow(ctx, integration, { name: "Shared", definition: standardFlow });
  const [first, second] = [await openDesk({}, who), await openDesk({}, who)];
  for (const desk of [first, second]) {
    await desk.goto(`${path}/flows/${id}`);
    await desk.getByLabel("Attempts").fill("5");
  }
  await button(first, "Save version 2").click();
  await isSaved(first, "Version 2 saved");
  await button(second, "Save version 2").click();
  await expect(second.getByText(/Somebody has changed this flow since/)).toBeVisible();
});
