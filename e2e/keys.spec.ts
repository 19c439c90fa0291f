import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { expect } from "./support/test";

const origin = readEnv().PUBLIC_URL;

const createWith = async (secretKey: string) => {
  const { status } = await fetch(`${origin}/v2/sessions`, {
    method: "POST",
    headers: { "x-api-key": secretKey, "content-type": "application/json" },
    body: JSON.stringify({ refId: "customer-1" }),
  });
  return status;
};

const readWith = async (secretKey: string) => {
  const { status, headers } = await fetch(`${origin}/v2/users/customer-1`, {
    headers: { "x-api-key": secretKey },
  });
  return { status, requestId: headers.get("x-request-id") ?? "" };
};

const fetchToken = async (clientId: string, clientSecret: string) => {
  const grant = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const answer = await fetch(`${origin}/oidc/token`, { method: "POST", body: new URLSearchParams(grant) });
  return answer.status;
};

/** Goes through the three steps; `choose` is for the second one. */
async function createKey(desk: Page, label: string, choose = async () => {}) {
  await desk.getByRole("button", { name: "Create key" }).click();
  await desk.getByRole("textbox", { name: "Name" }).fill(label);
  return {
    finish: async () => {
      await desk.getByRole("button", { name: "Continue" }).click();
      await choose();
      await desk.getByRole("button", { name: "Continue" }).click();
      await expect(desk.getByRole("heading", { name: "It can", exact: true })).toBeVisible();
      await desk.getByRole("button", { name: "Create", exact: true }).click();
      return readSecret(desk);
    },
  };
}

const readSecret = (desk: Page) =>
  desk
    .getByRole("dialog")
    .getByText(/^pd_test_\w+$/)
    .innerText();

const stored = (desk: Page) => desk.getByRole("button", { name: "I’ve stored it" }).click();

async function revoke(desk: Page, label: string) {
  await desk.getByRole("button", { name: `Revoke ${label}` }).click();
  const question = desk.getByRole("alertdialog");
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(question).toContainText(`Type ${label}, as it stands above.`);
  await question.getByRole("textbox").fill(label);
  return question;
}

test("a secret key is made in three steps, shown once, used and revoked", async ({ ctx, openDesk }) => {
  const { who, path } = await addOperator(ctx, "Key holder");
  const desk = await openDesk({}, who);
  await desk.goto(path);
  await desk.getByRole("link", { name: "Keys" }).click();
  const secret = await (await createKey(desk, "Checkout")).finish();
  await expect(desk.getByRole("dialog")).toContainText(`x-api-key: ${secret}`);
  const download = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Download .env" }).click();
  expect((await download).suggestedFilename()).toBe("proofdesk.env");

  await desk.keyboard.press("Escape");
  await expect(desk.getByText("You won’t see this again. Close anyway?")).toBeVisible();
  await desk.getByRole("button", { name: "Go back" }).click();
  await stored(desk);
  const key = desk.getByRole("listitem").filter({ hasText: "Checkout" });
  await expect(key).toContainText(`${secret.slice(0, 16)}…${secret.slice(-4)}`);
  await expect(key).toContainText("Never");
  expect(await desk.content()).not.toContain(secret);

  expect(await createWith(secret)).toBe(201);
  expect(await createWith(`${secret.slice(0, -1)}!`)).toBe(401);
  await expect(async () => {
    await desk.reload();
    await expect(key).not.toContainText("Never", { timeout: 500 });
  }).toPass();

  const question = await revoke(desk, "Checkout");
  await expect(question).toContainText("Used 1 time in 24 hours");
  await expect(question).toContainText("There is no other of its kind.");
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(key).toContainText("Revoked");
  await expect.poll(() => createWith(secret)).toBe(401);
});

test("a key does what it was given, and the log tells its owner what it lacked", async ({
  ctx,
  openDesk,
}) => {
  const { who, path } = await addOperator(ctx, "Scoped");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/keys`);
  const { finish } = await createKey(desk, "Kiosk", async () => {
    await desk.getByRole("radio", { name: /^Create only/ }).click();
  });
  const secret = await finish();
  await stored(desk);
  await expect(desk.getByRole("listitem").filter({ hasText: "Kiosk" })).toContainText("Only: create");
  expect(await createWith(secret)).toBe(201);
  const refused = await readWith(secret);
  expect(refused.status).toBe(403);

  await desk.getByRole("link", { name: "Requests", exact: true }).click();
  await desk.waitForURL(`**${path}/requests`);
  await expect(async () => {
    await desk.reload();
    await expect(desk.getByRole("table", { name: "Requests" })).toContainText("403", { timeout: 500 });
  }).toPass();
  await desk.getByRole("searchbox").fill(refused.requestId);
  await desk.keyboard.press("Enter");
  const line = desk.getByRole("link", { name: "GET /v2/users/{…}" });
  await expect(line).toHaveCount(1);
  await expect(desk.getByRole("table", { name: "Requests" })).not.toContainText("POST");
  await line.click();
  await expect(desk.getByText("The key may not read decisions")).toBeVisible();
  await expect(desk.getByText(refused.requestId)).toBeVisible();
  expect(await desk.content()).not.toContain("customer-1");
});

test("a key is rotated: both work until the old one is revoked", async ({ ctx, openDesk }) => {
  const { who, path } = await addOperator(ctx, "Rotation");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/keys`);
  const before = await (await createKey(desk, "Backend")).finish();
  await stored(desk);
  await desk.getByRole("button", { name: "Rotate Backend" }).click();
  await desk.getByRole("radio", { name: "6 hours" }).click();
  await desk.getByRole("button", { name: "Rotate", exact: true }).click();
  const after = await readSecret(desk);
  await stored(desk);
  expect(after).not.toBe(before);
  expect([await createWith(before), await createWith(after)]).toEqual([201, 201]);
  const old = desk.getByRole("listitem").filter({ hasText: "Being replaced" });
  await expect(old).toContainText("Ends in");
  await expect(desk.getByRole("button", { name: "Rotate Backend" })).toHaveCount(0);
  await expect(async () => {
    await desk.reload();
    await expect(old).toContainText("Last used", { timeout: 500 });
  }).toPass();
  await old.getByRole("button", { name: "Revoke Backend" }).click();
  const question = desk.getByRole("alertdialog");
  await question.getByRole("textbox").fill("Backend");
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(old).toHaveCount(0);
  await expect.poll(() => createWith(before)).toBe(401);
  expect(await createWith(after)).toBe(201);
});

test("an OAuth client is made, and gets no token once it is revoked", async ({ ctx, openDesk }) => {
  const { who, path } = await addOperator(ctx, "Client holder");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/keys`);
  const steps = await createKey(desk, "Mobile backend");
  await desk.getByRole("radio", { name: /^OAuth client/ }).click();
  const secret = await steps.finish();
  const clientId = await desk
    .getByRole("dialog")
    .getByText(/^[0-9a-f-]{36}$/)
    .innerText();
  expect(await fetchToken(clientId, secret)).toBe(200);

  await stored(desk);
  const question = await revoke(desk, "Mobile backend");
  await question.getByRole("button", { name: "Revoke" }).click();
  const client = desk.getByRole("listitem").filter({ hasText: "Mobile backend" });
  await expect(client).toContainText("Revoked");
  expect(await fetchToken(clientId, secret)).toBe(401);
});
