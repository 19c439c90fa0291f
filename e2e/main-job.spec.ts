import { readEnv } from "@/lib/env";
import { createUser } from "@/lib/users/create";
import { openPhone, passThrough } from "./support/applicant";
import { hmac } from "./support/client";
import { test } from "./support/inside";
import { expect } from "./support/test";

test("a client's session is photographed, approved, told by webhook and fetched", async ({
  browser,
  camera,
  client,
  openDesk,
  receiver,
}) => {
  const person = { firstName: "Yuki", lastName: "Kowalska" };
  const vendorData = `journey-${Date.now()}`;
  const created = await client.post("/v1/sessions", { verification: { person, vendorData } });
  expect(created.status).toBe(201);
  expect(created.isSigned).toBe(true);
  const { id, url } = created.body.verification;

  const undecided = await client.get(`/v1/sessions/${id}/decision`, id);
  expect(undecided.body).toEqual({ status: "success", verification: null });

  const phone = await openPhone(browser, url);
  await passThrough(phone, camera);

  const desk = await openDesk();
  await desk.goto("/verifications?status=review");
  await desk.getByRole("combobox", { name: "Search and filter" }).fill(vendorData);
  await expect(desk).toHaveURL(new RegExp(vendorData));
  await desk.getByRole("link", { name: "Yuki Kowalska" }).click();
  await expect(desk.getByRole("heading", { name: "Yuki Kowalska" })).toBeVisible();
  const front = desk.getByRole("img", { name: /document front/i }).first();
  await expect
    .poll(() => front.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(600);
  await desk.keyboard.press("a");
  await desk.keyboard.press("1");
  await desk.keyboard.press("Control+Enter");
  await expect(desk.getByText("Approved").first()).toBeVisible();
  // It can still be undone, so nobody is told.
  expect((await client.get(`/v1/sessions/${id}/decision`, id)).body).toEqual(undecided.body);

  const isAbout = (code: number) => (request: { body: string }) => {
    const body = JSON.parse(request.body);
    return (body.verification?.id ?? body.id) === id && (body.verification?.code ?? body.code) === code;
  };
  const [started, submitted, approved] = [
    await receiver.waitFor(isAbout(7001)),
    await receiver.waitFor(isAbout(7002)),
    await receiver.waitFor(isAbout(9001)),
  ];
  const { SEED_API_KEY: apiKey, SEED_SHARED_SECRET: secret = "" } = readEnv();
  for (const { headers, body, method } of [started, submitted, approved]) {
    expect(method).toBe("POST");
    expect(headers["x-hmac-signature"]).toBe(hmac(secret, body));
    expect(headers["vrf-hmac-signature"]).toBe(hmac(secret, body));
    expect(headers["x-auth-client"]).toBe(apiKey);
    expect(JSON.stringify(JSON.parse(body))).toBe(body);
  }
  expect(JSON.parse(started.body)).toMatchObject({ feature: "selfid", action: "started", vendorData });

  const decision = await client.get(`/v1/sessions/${id}/decision`, id);
  expect(decision.isSigned).toBe(true);
  expect(decision.body).toEqual(JSON.parse(approved.body));
  expect(decision.body.verification).toMatchObject({
    ...{ status: "approved", code: 9001, reason: null, vendorData },
    person,
    document: { type: "PASSPORT", country: "FR" },
  });

  await phone.reload();
  await expect(phone.getByRole("heading", { name: "This check is finished" })).toBeVisible();
});

test("an operator adds a verification and sees it in the table at once", async ({ openDesk }) => {
  const desk = await openDesk();
  // A bare address would bring back how another journey has left the list.
  await desk.goto("/verifications?status=created");
  const lastName = `Añadido ${Date.now()}`;
  const dialog = desk.getByRole("dialog");
  // The key works as soon as the page has come to life.
  await expect(async () => {
    await desk.keyboard.press("c");
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await dialog.getByLabel("Integration").click();
  await desk.getByRole("option", { name: /^Aldergate Bank · Test/ }).click();
  await dialog.getByLabel("First name").fill("Inés");
  await dialog.getByLabel("Last name").fill(lastName);
  await dialog.getByRole("button", { name: "Create link" }).click();
  await expect(dialog.getByLabel("Link for the end user")).toHaveValue(/\/v\/eyJ/);
  await expect(dialog.getByRole("img", { name: /QR code/i })).toBeVisible();
  await desk.keyboard.press("Escape");
  await expect(desk.getByRole("link", { name: `Inés ${lastName}` })).toBeVisible();
});

test("of two who decide at once, one is told who was first", async ({
  browser,
  camera,
  client,
  ctx,
  openDesk,
}) => {
  const rita = { email: `rita.${Date.now()}@proofdesk.test`, password: "a sentence of her own" };
  await createUser(ctx, { ...rita, name: "Rita Mol", role: "reviewer" });
  const created = await client.post("/v1/sessions", { verification: { person: { firstName: "Race" } } });
  const { id, url } = created.body.verification;
  await passThrough(await openPhone(browser, url), camera);

  const desks = [await openDesk(), await openDesk({}, rita)];
  for (const desk of desks) {
    await desk.goto(`/verifications/${id}`);
    await desk.getByRole("button", { name: /^Decline/ }).click();
    await desk.keyboard.press("1");
  }
  await Promise.all(desks.map((desk) => desk.keyboard.press("Control+Enter")));
  const told = desks.map((desk) => desk.getByText(/has just decided this/));
  await expect.poll(async () => (await Promise.all(told.map((text) => text.count()))).sort()).toEqual([0, 1]);
});
