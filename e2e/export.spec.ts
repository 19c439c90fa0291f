import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { test } from "./support/inside";
import { untilKeysWork } from "./support/keys";
import { addListed, addReader } from "./support/listed";
import { expect } from "./support/test";

async function download(desk: Page) {
  const arriving = desk.waitForEvent("download");
  await desk.getByRole("dialog").getByRole("button", { name: "Download" }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the list is exported as it is filtered and in the order of its columns, by the key E", async ({
  ctx,
  openDesk,
}) => {
  const { integration } = await addListed(ctx, "Exported");
  const { who } = await addReader(ctx, [integration.id], "operator");
  const desk = await openDesk({}, who);
  await desk.goto("/verifications?filter=document%3Apassport&columns=document,person,status,created");
  await expect(desk.getByRole("link", { name: "Omar Haddad" })).toBeVisible();
  await untilKeysWork(desk);
  await desk.keyboard.press("e");
  const dialog = desk.getByRole("dialog", { name: "Export verifications" });
  await expect(dialog).toContainText("2 verifications");
  for (const column of ["Session id", "Reference", "Created", "Attempts"])
    await dialog.getByRole("checkbox", { name: column, exact: true }).click();
  const order = "Document type, Document country, Full name, Status, Attempts";
  await expect(dialog).toContainText(`In this order: ${order}.`);
  const { name, text } = await download(desk);
  expect(name).toMatch(/^verifications-\d{4}-\d\d-\d\d\.csv$/);
  expect(text).toBe(
    "\uFEFFDocument type,Document country,Full name,Status,Attempts\r\n" +
      "passport,LT,Omar Haddad,review,1\r\npassport,EE,Jane Doe,review,1\r\n",
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
  const rows: { id: string }[] = JSON.parse((await download(desk)).text);
  expect(rows).toEqual([
    expect.objectContaining({ status: "review", documentCountry: "LV", documentType: "id_card" }),
  ]);
  await expect(dialog).toBeHidden();
  const many = Array.from({ length: 5_000 }, () => crypto.randomUUID()).concat(rows.map(({ id }) => id));
  const picked = { format: "jsonl", times: "UTC", fields: "id", ids: many.join() };
  const file = await desk.request.post("/api/exports/verifications", { form: picked });
  expect(await file.text()).toBe(`${JSON.stringify({ id: rows[0]?.id })}\n`);
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
