import type { Page, Route } from "@playwright/test";
import sharp from "sharp";
import { openPhone } from "./support/applicant";
import { expect, test } from "./support/test";

/** Noise compresses badly: several pieces of 256 kB. */
const largePicture = async () => {
  const [width, height] = [1600, 1200];
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  return sharp({ create: { width, height, channels: 3, background: "#808080", noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
};

/** Walks to the first picture, which is asked of a passport. */
async function walkToPicture(page: Page) {
  await page.getByRole("button", { name: "Get started" }).click();
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByLabel("Search for a country").fill("franc");
  await page.getByRole("button", { name: "France", exact: true }).click();
  await page.getByRole("button", { name: /^Passport/ }).click();
  await expect(page).toHaveURL(/#document_front$/);
}

async function chooseFile(page: Page, buffer: Buffer) {
  const file = { name: "passport.jpg", mimeType: "image/jpeg", buffer };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole("button", { name: /^Use (this|it)/ }).click();
}

type Piece = { offset: number; status: number };

/** Notes each piece that the server has answered; `act` may do something else with the one of this number. */
async function watchPieces(page: Page, act: (route: Route, number: number) => Promise<boolean>) {
  const pieces: Piece[] = [];
  let count = 0;
  await page.route("**/api/capture/uploads/*", async (route) => {
    if (await act(route, count++)) return;
    const offset = Number(route.request().headers()["upload-offset"]);
    const response = await route.fetch();
    pieces.push({ offset, status: response.status() });
    await route.fulfill({ response });
  });
  return pieces;
}

const isKept = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toHaveText(/face/i);

async function newLink(client: {
  post: (path: string, body: object) => Promise<{ body: { verification: { url: string } } }>;
}) {
  const { body } = await client.post("/v1/sessions", { verification: {} });
  return body.verification.url;
}

const arrived = async (page: Page) => {
  const token = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const answer = await page.request.get("/api/capture/state", {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await answer.json()).taken as string[];
};

test("a picture goes on where the network was cut, and no byte is sent twice", async ({
  browser,
  client,
}) => {
  const page = await openPhone(browser, await newLink(client));
  const context = page.context();
  const pieces = await watchPieces(page, async (route, number) => {
    if (number !== 2) return false;
    await context.setOffline(true);
    await route.abort();
    return true;
  });
  await walkToPicture(page);
  await chooseFile(page, await largePicture());
  await isKept(page);
  await expect(page.getByText(/no connection/i)).toBeVisible();
  expect(pieces).toHaveLength(2);
  await context.setOffline(false);
  await expect.poll(() => arrived(page)).toEqual(["document_front"]);
  expect(pieces.every(({ status }) => status === 200)).toBe(true);
  const offsets = pieces.map(({ offset }) => offset);
  expect(offsets.length).toBeGreaterThan(3);
  expect(offsets).toEqual(offsets.map((_, index) => index * 256 * 1024));
});

test("a picture whose answer was lost is not sent again", async ({ browser, client }) => {
  const page = await openPhone(browser, await newLink(client));
  const pieces = await watchPieces(page, async (route, number) => {
    if (number !== 1) return false;
    await route.fetch();
    await route.abort();
    return true;
  });
  await walkToPicture(page);
  await chooseFile(page, await largePicture());
  await expect.poll(() => arrived(page)).toEqual(["document_front"]);
  expect(pieces.map(({ offset }) => offset)).not.toContain(256 * 1024);
});

test("a page that is loaded again goes on with its picture, and keeps nothing afterwards", async ({
  browser,
  client,
}) => {
  const page = await openPhone(browser, await newLink(client));
  let isHeld = true;
  const pieces = await watchPieces(page, async (route, number) => {
    if (number < 2 || !isHeld) return false;
    await route.abort();
    return true;
  });
  await walkToPicture(page);
  await chooseFile(page, await largePicture());
  await expect.poll(() => pieces.length).toBe(2);
  isHeld = false;
  await page.reload();
  await isKept(page);
  await expect.poll(() => arrived(page)).toEqual(["document_front"]);
  expect(pieces.filter(({ offset }) => offset === 0)).toHaveLength(1);
  const left = () =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("capture");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction("pictures").objectStore("pictures").count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
  await expect.poll(left).toBe(0);
});

test("a picture that the server refuses is not called received", async ({ browser, client }) => {
  const page = await openPhone(browser, await newLink(client));
  await walkToPicture(page);
  const broken = {
    name: "passport.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4 and no more"),
  };
  await page.locator('input[type="file"]').first().setInputFiles(broken);
  await page.getByRole("button", { name: /^Use (this|it)/ }).click();
  await isKept(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Open your passport" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: /cannot be/ })).toBeVisible();
  await chooseFile(page, await largePicture());
  await expect.poll(() => arrived(page)).toEqual(["document_front"]);
});

test("two tabs of one link do not get in each other's way", async ({ browser, client }) => {
  const page = await openPhone(browser, await newLink(client));
  await walkToPicture(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await chooseFile(other, await largePicture());
  await expect.poll(() => arrived(other)).toEqual(["document_front"]);
  // As when somebody comes back to the first tab.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await isKept(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "This picture is already with us" })).toBeVisible();
});

test("script and style travel compressed, are kept for good, and nothing else is served there", async ({
  client,
  request,
}) => {
  const url = await newLink(client);
  const page = await request.get(url);
  expect(page.headers()["content-security-policy"]).toContain("script-src 'self';");
  expect(page.headers()["cache-control"]).toBe("no-store");
  const files = [...(await page.text()).matchAll(/"(\/v-assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(files.length).toBeGreaterThan(2);
  for (const path of files)
    for (const [accepted, used] of [
      ["gzip, deflate, br", "br"],
      ["gzip", "gzip"],
      ["br;q=0, gzip", "gzip"],
      ["identity", undefined],
    ]) {
      const answer = await request.get(path, { headers: { "accept-encoding": accepted ?? "" } });
      expect(answer.status()).toBe(200);
      expect(answer.headers()["content-encoding"]).toBe(used);
      expect(answer.headers()["cache-control"]).toContain("immutable");
      expect(answer.headers().vary).toContain("Accept-Encoding");
    }
  for (const path of [
    "manifest.json",
    "..%2f..%2fpackage.json",
    "main.js",
    `${files[0]?.split("/").at(-1)}.br`,
  ])
    expect((await request.get(`/v-assets/${path}`)).status(), path).toBe(404);
});
