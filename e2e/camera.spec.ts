import type { Page } from "@playwright/test";
import sharp from "sharp";
import { createIntegration } from "@/lib/integrations/create";
import { createVerification } from "@/lib/verifications/create";
import { getVerificationDetails } from "@/lib/verifications/get";
import { face, openPhone, passport, pictureFile } from "./support/applicant";
import { test as inside } from "./support/inside";
import { linkOf } from "./support/link";
import { expect } from "./support/test";

const shutterOf = (phone: Page) => phone.getByRole("button", { name: "Take the picture" });
const openCamera = (phone: Page) => phone.getByRole("button", { name: "Open the camera" }).click();

declare const hear: (text: string) => void;

/** What a screen reader is told from now on, however soon something else is said. */
async function listAnnouncements(phone: Page): Promise<string[]> {
  const said: string[] = [];
  await phone.exposeFunction("hear", (text: string) => said.push(text));
  await phone.evaluate(() => {
    const listen = () => {
      for (const { textContent } of document.querySelectorAll('[role="status"]')) hear(textContent ?? "");
    };
    new MutationObserver(listen).observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
    });
  });
  return said;
}

type Verification = Awaited<ReturnType<typeof createVerification>>;

/** A phone on which the next step is a picture of a French passport. */
const test = inside.extend<{ verification: Verification; phone: Page }>({
  verification: async ({ ctx }, use) => {
    const { integration } = await createIntegration(ctx, { name: "Camera", environment: "live" });
    const given = { documentType: "passport", documentCountry: "FR" } as const;
    await use(await createVerification(ctx, integration, given));
  },
  phone: async ({ browser, verification }, use) => {
    const phone = await openPhone(browser, await linkOf(verification));
    await phone.getByRole("button", { name: "Get started" }).click();
    await phone.getByRole("button", { name: "I agree" }).click();
    await expect(phone.getByRole("heading", { name: "Open your passport" })).toBeVisible();
    await use(phone);
    await phone.context().close();
  },
});

test("a sharp document is taken by itself, and so is a face, after a countdown", async ({
  camera,
  ctx,
  phone,
  verification,
}) => {
  await camera.show(passport);
  await openCamera(phone);
  await expect(phone.getByRole("heading", { name: "Is every letter sharp" })).toBeVisible();
  await phone.getByRole("button", { name: "Use this picture" }).click();

  await camera.show(face);
  const said = await listAnnouncements(phone);
  await openCamera(phone);
  await expect(phone.getByRole("heading", { name: "Is your whole face" })).toBeVisible();
  await expect.poll(() => said.filter((text) => /Picture in 3|^[21]$/.test(text))).not.toEqual([]);
  await phone.getByRole("button", { name: "Use this picture" }).click();
  await expect(phone.getByRole("heading", { name: "Ready to send?" })).toBeVisible();

  const kept = async () => {
    const { pictures } = await getVerificationDetails(ctx, verification.id);
    return pictures.map(({ context, stage }) => `${stage} ${context}`).sort();
  };
  await expect
    .poll(kept)
    .toEqual(["final document_front", "final face", "preliminary document_front", "preliminary face"]);
});

const table = () =>
  sharp({ create: { width: 1280, height: 720, channels: 3, background: "#8a7862" } })
    .png()
    .toBuffer();

for (const [scene, hint] of [
  ["td3-blurred.jpg", "Hold still"],
  ["td3-dark.jpg", "More light, please"],
  ["td1-back-glare.jpg", "Tilt it: there is a reflection"],
  ["selfie-from-astronaut.jpg", "Show the document"],
  ["a table", "Show the document"],
] as const)
  test(`${scene}: says “${hint}”, and the shutter still works`, async ({ camera, phone }) => {
    await camera.show(scene === "a table" ? await table() : pictureFile(scene));
    await openCamera(phone);
    await expect(phone.getByRole("status").filter({ hasText: hint })).toBeAttached();
    await shutterOf(phone).click();
    await phone.getByRole("button", { name: "Use it anyway" }).click();
    await expect(phone.getByRole("heading", { name: "Now your face" })).toBeVisible();
  });

test("no face: says so, and after two tries going on is the plain choice", async ({ camera, phone }) => {
  await camera.show(passport);
  await openCamera(phone);
  await phone.getByRole("button", { name: "Use this picture" }).click();
  await openCamera(phone);
  await expect(phone.getByRole("status").filter({ hasText: "Show your face" })).toBeAttached();
  await shutterOf(phone).click();
  await phone.getByRole("button", { name: "Take it again" }).click();
  await shutterOf(phone).click();
  await phone.getByRole("button", { name: "Use this picture" }).click();
  await expect(phone.getByRole("heading", { name: "Ready to send?" })).toBeVisible();
});

test("who turns the automatic shutter off presses it, now and the next time", async ({ camera, phone }) => {
  await camera.show(await table());
  await openCamera(phone);
  const automatic = phone.getByRole("button", { name: "Takes the picture by itself" });
  await expect(automatic).toHaveAttribute("aria-pressed", "true");
  await automatic.click();
  await expect(automatic).toHaveAttribute("aria-pressed", "false");
  await phone.getByRole("button", { name: "Back" }).click();
  await openCamera(phone);
  await expect(automatic).toHaveAttribute("aria-pressed", "false");
});

for (const [name, heading] of [
  ["NotAllowedError", "The camera is switched off for this page"],
  ["NotFoundError", "No camera found"],
  ["NotReadableError", "The camera is busy"],
] as const)
  test(`${name}: says what to do, and a file is as good`, async ({ camera, phone }) => {
    // The browser's own refusal, which its fake camera never gives.
    await phone.evaluate((refusal) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", refusal));
    }, name);
    await camera.show(passport);
    await openCamera(phone);
    await expect(phone.getByRole("heading", { name: heading })).toBeVisible();
    const chosen = phone.waitForEvent("filechooser");
    await phone.getByRole("button", { name: "Take or upload a picture" }).click();
    await (await chosen).setFiles(passport);
    await phone.getByRole("button", { name: "Use this picture" }).click();
    await expect(phone.getByRole("heading", { name: "Now your face" })).toBeVisible();
  });
