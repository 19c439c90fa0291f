import { once } from "node:events";
import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import sharp from "sharp";
import { updateIntegration } from "@/lib/integrations/update";
import { captureLink } from "@/lib/verifications/capture-link";
import { createVerification } from "@/lib/verifications/create";
import { openPhone } from "./support/applicant";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { expect } from "./support/test";

const picture = (mimeType: string, buffer: Buffer) => ({ name: "logo", mimeType, buffer });
const isSaved = (desk: Page, title: string) => expect(desk.getByText(title, { exact: true })).toBeVisible();

test("a brand is seen beside the form before it is saved, and by end users after", async ({
  ctx,
  browser,
  openDesk,
}) => {
  const { who, path, integration } = await addOperator(ctx, "Plain name");
  const desk = await openDesk({}, who);
  await desk.goto(`${path}/brand`);
  const preview = desk.frameLocator("iframe");
  await expect(preview.getByText("Plain name", { exact: true })).toBeVisible();
  await desk.getByLabel("Name", { exact: true }).fill("Aldergate");
  await expect(preview.getByText("Aldergate", { exact: true })).toBeVisible();

  await desk.getByLabel("Colour", { exact: true }).fill("#ffd400");
  await expect(desk.getByText(/^Hard to read/)).toBeVisible();
  const start = preview.getByText("Get started");
  await expect(start).not.toHaveCSS("background-color", "rgb(255, 212, 0)");
  await desk.getByRole("radio", { name: "Dark" }).click();
  await expect(start).toHaveCSS("background-color", "rgb(255, 212, 0)");
  await desk.getByRole("radio", { name: "Light" }).click();
  const suggestion = desk.getByRole("button", { name: /^Use #/ });
  const color = (await suggestion.textContent())?.replace("Use ", "") ?? "";
  await suggestion.click();
  await expect(desk.getByText(/^Reads well/)).toBeVisible();
  const rgb = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(", ");
  await expect(start).toHaveCSS("background-color", `rgb(${rgb})`);

  const logo = desk.getByLabel("Logo file");
  await logo.setInputFiles(
    picture("image/svg+xml", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")),
  );
  await expect(desk.getByText(/SVG/)).toBeVisible();
  const png = await sharp({ create: { width: 600, height: 150, channels: 3, background: "#204080" } })
    .png()
    .toBuffer();
  await logo.setInputFiles(picture("image/png", png));
  await isSaved(desk, "Logo saved");

  await desk.getByLabel("Privacy notice").fill("http://aldergate.example");
  await desk.getByLabel("Help").fill("help@aldergate.example");
  await desk.getByRole("button", { name: "Save brand" }).click();
  await expect(desk.getByText("Type an address such as https://example.com/privacy.")).toBeVisible();
  await desk.getByLabel("Privacy notice").fill("https://aldergate.example/privacy");
  await desk.getByRole("button", { name: "Save brand" }).click();
  await isSaved(desk, "Brand saved");

  const { url } = await captureLink(await createVerification(ctx, integration, { firstName: "Ada" }));
  const phone = await openPhone(browser, url);
  await expect(phone.getByText("Aldergate", { exact: true })).toBeVisible();
  await expect(phone.getByRole("button", { name: "Get started" })).toHaveCSS(
    "background-color",
    `rgb(${rgb})`,
  );
  const shown = phone.locator('img[src^="/api/brand/"]');
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
  await expect(phone.locator('a[href="mailto:help@aldergate.example"]').first()).toBeVisible();

  const src = (await shown.getAttribute("src")) ?? "";
  const answer = await phone.request.get(new URL(src, url).href);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
});

/** A page on an origin of its own that shows the flow in a frame. */
async function startFramingPage(url: string) {
  const server = createServer((_request, response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!doctype html><title>A client</title><iframe src="${url}" width="400" height="800"></iframe>`),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("A server on a port has an address.");
  return {
    origin: `http://localhost:${address.port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

test("only the pages that an integration names may show the flow in a frame", async ({
  ctx,
  browser,
  openDesk,
}) => {
  const { who, path, integration } = await addOperator(ctx, "Framed");
  const { url } = await captureLink(await createVerification(ctx, integration, { firstName: "Ada" }));
  const [named, other] = [await startFramingPage(url), await startFramingPage(url)];
  const page = await browser.newPage();
  const flow = page.frameLocator("iframe").getByRole("heading", { level: 1 });

  await page.goto(other.origin);
  await expect(flow, "any page may, where none is named").toBeVisible();

  const desk = await openDesk({}, who);
  await desk.goto(`${path}/access`);
  const origins = desk.getByLabel("Pages that may show the flow in a frame");
  await origins.fill(`${named.origin}/path`);
  await desk.getByRole("button", { name: "Save settings" }).click();
  await expect(desk.getByText(/is no origin such as/)).toBeVisible();
  await origins.fill(named.origin);
  await desk.getByRole("button", { name: "Save settings" }).click();
  await isSaved(desk, "Settings saved");

  await page.goto(named.origin);
  await expect(flow).toBeVisible();
  const refusal = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(other.origin);
  await refusal;
  await expect(flow).toHaveCount(0);

  await updateIntegration(ctx, integration.id, { frameOrigins: [] });
  await page.reload();
  await expect(flow).toBeVisible();
  await Promise.all([named.close(), other.close()]);
});
