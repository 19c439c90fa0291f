import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { test } from "./support/inside";
import { untilKeysWork } from "./support/keys";
import { addListed, addReader } from "./support/listed";
import { expect } from "./support/test";

async function download(desk: Page) {
  const arriving = desk.waitForEvent("download");
  await desk.getByRole("dialog").getByRole("link", { name: "Download" }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the list is exported as it is filtered, by the key E", async ({ ctx, openDesk }) => {
  const { integration } = await addListed(ctx, "Exported");
  const { who } = await addReader(ctx, [integration.id], "operator");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=document%3Apassport");
  await expect(desk.getByRole("link", { name: "Omar Haddad" })).toBeVisible();
  await untilKeysWork(desk);
  await desk.keyboard.press("e");
  const dialog = desk.getByRole("dialog", { name: "Export verifications" });
  await expect(dialog).toContainText("2 verifications");
  for (const column of ["Session id", "Reference", "Created", "Integration", "Reason", "Decided"])
    await dialog.getByRole("checkbox", { name: column, exact: true }).click();
  const { name, text } = await download(desk);
  expect(name).toMatch(/^verifications-\d{4}-\d\d-\d\d\.csv$/);
  expect(text).toBe(
    "\uFEFFStatus,Document type,Document country,Full name\r\n" +
      "review,passport,LT,Omar Haddad\r\nreview,passport,EE,Jane Doe\r\n",
  );
});

test("what is chosen is exported as JSON, and a reviewer gets no names", async ({ ctx, openDesk }) => {
  const { who } = await addListed(ctx, "Chosen");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await desk.getByRole("checkbox", { name: "Select Ina Lindt" }).click();
  await desk.getByRole("button", { name: "Export selected" }).click();
  const dialog = desk.getByRole("dialog", { name: "Export verifications" });
  await expect(dialog).toContainText("1 verification");
  await expect(dialog.getByRole("checkbox", { name: "Full name" })).toHaveCount(0);
  await expect(dialog).toContainText("Your role exports no names");
  await dialog.getByRole("radio", { name: "JSON", exact: true }).click();
  const rows: unknown = JSON.parse((await download(desk)).text);
  expect(rows).toEqual([
    expect.objectContaining({ status: "review", documentCountry: "LV", documentType: "id_card" }),
  ]);
  const asked = "/api/exports/verifications?format=csv&times=UTC&fields=id";
  expect((await desk.request.get(`${asked},fullName`)).status()).toBe(403);
  expect((await desk.request.get(asked)).status()).toBe(200);
  expect((await desk.request.get(`${asked},secrets`)).status()).toBe(400);
});

test("who may not export finds no way to", async ({ ctx, openDesk }) => {
  const { integration } = await addListed(ctx, "Looked at");
  const { who } = await addReader(ctx, [integration.id], "viewer");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=");
  await expect(desk.getByRole("link", { name: "Jane Doe" })).toBeVisible();
  await expect(desk.getByRole("button", { name: "Export" })).toHaveCount(0);
  await desk.keyboard.press("e");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  expect((await desk.request.get("/api/exports/verifications?format=csv&times=UTC&fields=id")).status()).toBe(
    403,
  );
});
