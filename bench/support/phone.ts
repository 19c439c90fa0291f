import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { passport } from "@/e2e/support/applicant";
import { cameraFedFrom, cameraFlags } from "@/e2e/support/camera";
import { environmentWith } from "@/lib/env";
import { findChromium } from "@/scripts/chromium";

/** Runs `work` in a new Chromium with nothing in its cache: a small phone with a passport before its camera. */
export async function withPhone<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const camera = join(tmpdir(), `proofdesk-bench-${process.pid}.mjpeg`);
  await cameraFedFrom(camera).show(passport);
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    env: environmentWith(env),
    args: ["--no-sandbox", "--disable-gpu", ...cameraFlags(camera)],
  });
  try {
    const context = await browser.newContext({
      ...{ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
      ...{ locale: "en-GB", permissions: ["camera"] },
    });
    return await work(await context.newPage());
  } finally {
    await browser.close();
    await rm(camera);
  }
}
