import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { applyEvent } from "@/lib/verifications/apply";
import { face, openPhone, passport } from "./support/applicant";
import type { cameraFedFrom } from "./support/camera";
import { idvClientOf } from "./support/idv-client";
import { startIdvPage } from "./support/idv-page";
import { test } from "./support/inside";
import { expect } from "./support/test";

// The unmodified web SDK from npm, on a page of its own origin (transmit.md B6).

type Camera = ReturnType<typeof cameraFedFrom>;

let host: Awaited<ReturnType<typeof startIdvPage>>;
let client: Awaited<ReturnType<typeof idvClientOf>>;

test.beforeAll(async () => {
  const { PUBLIC_URL, SEED_CLIENT_ID = "", SEED_CLIENT_SECRET = "" } = readEnv();
  host = await startIdvPage(PUBLIC_URL);
  client = await idvClientOf(PUBLIC_URL, { clientId: SEED_CLIENT_ID, clientSecret: SEED_CLIENT_SECRET });
});

test.afterAll(() => host.close());

const news = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name });

/** Takes what the SDK asks for, one after another; a selfie is approved. In the second round it asks for the same once more. */
async function photograph(page: Page, types: string[], round = 1) {
  const approval = page.locator("#approve-image");
  for (const type of types)
    await expect(async () => {
      if (!(await approval.isVisible())) {
        const width = await page.locator("video").evaluate((video: HTMLVideoElement) => video.videoWidth);
        expect(width, "the camera is on").toBeGreaterThan(0);
        await page.locator("#submit-image-outer").click({ timeout: 2000 });
      }
      if (type === "selfie") await approval.click({ timeout: 2000 });
      await expect(news(page, `"${type}"`)).toHaveCount(round, { timeout: 10_000 });
    }).toPass();
}

async function open(page: Page, camera: Camera, startToken: string) {
  await camera.show(passport);
  await page.goto(host.urlFor(startToken));
  await expect(news(page, "start true")).toBeVisible();
}

const callback_url = "https://client.example/done";

test("from start to completed", async ({ page, camera }) => {
  const session = await client.create({ callback_url, mock_behavior: { recommendation: "ALLOW" } });
  await open(page, camera, session.start_token);
  await photograph(page, ["document_front", "document_back", "selfie"]);
  await expect(news(page, "completed")).toBeVisible({ timeout: 20_000 });
  await expect(news(page, "error")).toHaveCount(0);
  const { status, recommendation, verification_images: images } = await client.result(session.session_id);
  expect([status, recommendation]).toEqual(["complete", "ALLOW"]);
  expect(images.map(({ type }: { type: string }) => type).sort()).toEqual([
    ...["document_back", "document_front", "selfie"],
  ]);
});

test("recapture, once, and then completed", async ({ page, camera }) => {
  const mock_behavior = {
    recommendation: "DENY",
    force_retry: true,
    info: { document_details: { type: "passport" } },
  };
  const session = await client.create({ mock_behavior });
  await open(page, camera, session.start_token);
  await photograph(page, ["document_front", "selfie"]);
  await expect(news(page, "recapture")).toBeVisible({ timeout: 20_000 });
  expect((await client.result(session.session_id)).status).toBe("recapture");
  await page.getByRole("button", { name: "Once more" }).click();
  await photograph(page, ["document_front", "selfie"], 2);
  await expect(news(page, "completed")).toBeVisible({ timeout: 20_000 });
  expect(await client.result(session.session_id)).toMatchObject({ recommendation: "DENY" });
});

test("a session that expires is told so", async ({ page, camera, ctx }) => {
  const session = await client.create({});
  await open(page, camera, session.start_token);
  await expect(page.locator("#submit-image-outer")).toBeVisible();
  await applyEvent(ctx, session.session_id, "abandon");
  await expect(news(page, "session-expired")).toBeVisible({ timeout: 20_000 });
});

test("the hosted page opens our flow for the browser that comes first", async ({ browser, camera }) => {
  const { PUBLIC_URL } = readEnv();
  const session = await client.create({
    callback_url,
    state: "s-1",
    mock_behavior: { recommendation: "ALLOW" },
  });
  const hosted = `${PUBLIC_URL}/verify/app/${session.start_token}`;
  await camera.show(face);
  const phone = await openPhone(browser, hosted);
  await expect(phone).toHaveURL(/\/v\//);
  await expect(phone.getByRole("button", { name: "Get started" })).toBeVisible();
  await phone.goto(hosted);
  await expect(phone.getByRole("button", { name: "Get started" })).toBeVisible();
  const stranger = await fetch(hosted, { redirect: "manual" });
  expect([stranger.status, stranger.headers.get("location")]).toEqual([303, `${PUBLIC_URL}/v/unknown`]);
  await phone.context().close();
});
