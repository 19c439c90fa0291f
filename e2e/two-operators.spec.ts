import { createIntegration } from "@/lib/integrations/create";
import { updateIntegration } from "@/lib/integrations/update";
import { test } from "./support/inside";
import { addPerson } from "./support/person";
import { expect } from "./support/test";

test("of two who edit one tab, neither undoes unseen what the other has saved", async ({ ctx, openDesk }) => {
  const { integration } = await createIntegration(ctx, { name: "Shared desk", environment: "test" });
  const desk = await openDesk({}, await addPerson(ctx));
  const [addresses, pages] = [desk.getByLabel(/^Addresses that/), desk.getByLabel(/^Pages that/)];
  const save = desk.getByRole("button", { name: "Save settings" });
  await desk.goto(`/integrations/${integration.id}/access`);
  await updateIntegration(ctx, integration.id, { ipRanges: ["192.0.2.0/24"] });
  await pages.fill("https://shop.example");
  await save.click();
  await expect(desk.getByText("Settings saved")).toBeVisible();
  await expect(addresses, "what the other has saved shows").toHaveValue("192.0.2.0/24");

  await updateIntegration(ctx, integration.id, { ipRanges: ["198.51.100.0/24"], frameOrigins: [] });
  await addresses.fill("203.0.113.0/24");
  await save.click();
  await expect(desk.getByText(/Somebody else has changed this meanwhile/)).toBeVisible();
  await expect(addresses, "what was typed stays").toHaveValue("203.0.113.0/24");
  await expect(pages, "what was not touched is theirs").toHaveValue("");
  await save.click();
  await expect(desk.getByText(/Somebody else has changed this meanwhile/)).toHaveCount(0);
  await desk.reload();
  await expect(addresses).toHaveValue("203.0.113.0/24");
  await expect(pages).toHaveValue("");
});
