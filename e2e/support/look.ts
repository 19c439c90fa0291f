import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readEnv } from "@/lib/env";
import { listViolations, type Scheme } from "./axe";
import { expect } from "./test";

const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

/** Collects what the browser complains about: errors, and what the page's own policy has stopped. */
export function listComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    // That the page itself is a 404 is what was asked for.
    const isItself = message.location().url === page.url() && /status of 404/.test(message.text());
    if (message.type() === "error" && !isItself)
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  return complaints;
}

/** Colours that are on their way from one theme to the other are neither. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const moving = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

const isAtTheEnd = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const place = document.querySelector(selector);
    const popup = '[role="menu"],[role="tooltip"]';
    return Boolean(
      place?.closest(popup) ?? place?.querySelector(':scope[data-base-ui-portal] [role="tooltip"]'),
    );
  }, selector);

async function findFaults(page: Page, scheme: Scheme) {
  await settle(page);
  const faults: string[] = [];
  for (const { id, nodes } of await listViolations(page, scheme))
    for (const { target, failureSummary } of nodes) {
      const selector = target.join(" ");
      // Base UI puts an open menu or hint at the end of the document, where no landmark can be around it.
      const isPopup = id === "region" && (await isAtTheEnd(page, selector));
      if (!isPopup) faults.push(`${id} at ${selector}: ${failureSummary}`);
    }
  return faults;
}

/** What is wrong for good: while a page refreshes itself, its title may be between two renderings. */
async function findLastingFaults(page: Page, scheme: Scheme) {
  const faults = await findFaults(page, scheme);
  if (faults.length === 0) return faults;
  await expect(page).toHaveTitle(/./);
  const again = await findFaults(page, scheme);
  return faults.filter((fault) => again.includes(fault));
}

/** Keeps a picture of the page where a folder for them is named. */
async function picture(page: Page, ...names: string[]) {
  const { SCREENS_DIR } = readEnv();
  if (!SCREENS_DIR) return;
  await settle(page);
  const name = names
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  await page.screenshot({ path: join(SCREENS_DIR, `${name}.png`) });
}

/** The page as it stands, wide and narrow, light and dark: usable by everybody, and never wider than a phone. */
export async function expectAccessible(page: Page, state: string) {
  // In an order that changes the colours of all that is there as seldom as can be.
  for (const [name, schemes] of [
    ["desktop", ["light", "dark"]],
    ["phone", ["dark", "light"]],
  ] as const) {
    await page.setViewportSize(sizes[name]);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await picture(page, state, name, colorScheme);
      expect
        .soft(await findLastingFaults(page, colorScheme), `${state}, ${name}, ${colorScheme}`)
        .toEqual([]);
    }
  }
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(excess, `${state} scrolls sideways on a phone by so many pixels`).toBeLessThanOrEqual(0);
}
