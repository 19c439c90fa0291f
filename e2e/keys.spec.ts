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

const fetchToken = async (clientId: string, clientSecret: string) => {
  const grant = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
  const answer = await fetch(`${origin}/oidc/token`, { method: "POST", body: new URLSearchParams(grant) });
  return answer.status;
};

test("a secret key is made, shown once, used and revoked", async ({ ctx, openDesk }) => {
  const { who, path } = await addOperator(ctx, "Key holder");
  const desk = await openDesk({}, who);
  await desk.goto(path);
  await desk.getByRole("link", { name: "Keys" }).click();
  await desk.getByRole("button", { name: "Create key" }).click();
  await desk.getByRole("textbox", { name: "Name" }).fill("Checkout");
  await desk.getByRole("button", { name: "Create", exact: true }).click();
  const secret = await desk
    .getByRole("dialog")
    .getByText(/^pd_test_/)
    .innerText();

  await desk.getByRole("button", { name: "Close" }).click();
  await expect(desk.getByText("You will not see this secret again. Close anyway?")).toBeVisible();
  await desk.getByRole("button", { name: "Go back" }).click();
  await desk.getByRole("button", { name: "I have stored it" }).click();
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

  await desk.getByRole("button", { name: "Revoke Checkout" }).click();
  const question = desk.getByRole("alertdialog");
  await expect(question).toContainText("Last used");
  await expect(question).toContainText("There is no other of its kind.");
  await question.getByRole("button", { name: "Revoke" }).click();
  await expect(key).toContainText("Revoked");
  await expect.poll(() => createWith(secret)).toBe(401);
});

test("an OAuth client is made, and gets no token once it is revoked", async ({ ctx, openDesk }) => {
  const { who, path } = await addOperator(ctx, "Client holder");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/keys`);
  await desk.getByRole("button", { name: "Create key" }).click();
  await desk.getByRole("textbox", { name: "Name" }).fill("Mobile backend");
  await desk.getByRole("radio", { name: /^OAuth client/ }).click();
  await desk.getByRole("button", { name: "Create", exact: true }).click();
  const secret = await desk
    .getByRole("dialog")
    .getByText(/^pd_test_/)
    .innerText();
  const clientId = await desk
    .getByRole("dialog")
    .getByText(/^[0-9a-f-]{36}$/)
    .innerText();
  expect(await fetchToken(clientId, secret)).toBe(200);

  await desk.getByRole("button", { name: "I have stored it" }).click();
  await desk.getByRole("button", { name: "Revoke Mobile backend" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  const client = desk.getByRole("listitem").filter({ hasText: "Mobile backend" });
  await expect(client).toContainText("Revoked");
  expect(await fetchToken(clientId, secret)).toBe(401);
});
