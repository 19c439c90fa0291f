import type { Page } from "@playwright/test";

export const slow3G = { kilobits: 400, latency: 400 };
export const cpuSlowdown = 4;

type Entry = { type: string; start: number; length: number; shift: number };

/** Runs in the page, before anything else does. */
function observe() {
  const entries: Entry[] = [];
  Object.assign(window, { entries });
  for (const type of ["largest-contentful-paint", "layout-shift", "longtask"])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as { value?: number; hadRecentInput?: boolean };
        const { startTime: start, duration: length } = entry;
        entries.push({ type, start, length, shift: hadRecentInput ? 0 : value });
      }
    }).observe({ type, buffered: true });
}

const quiet = 3000;

/** Opens the page as a slow phone on a slow network would; milliseconds since the address was asked for. */
export async function measureLoad(page: Page, url: string) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: slow3G.latency },
    ...{ downloadThroughput: (slow3G.kilobits * 1000) / 8, uploadThroughput: (slow3G.kilobits * 1000) / 8 },
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  await page.addInitScript(observe);
  await page.goto(url);
  await page.getByRole("button", { name: "Get started" }).waitFor();
  const usable = await page.evaluate(() => performance.now());
  await page.waitForTimeout(quiet);
  const { entries, firstPaint } = await page.evaluate(() => ({
    entries: (window as unknown as { entries: Entry[] }).entries,
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  }));
  const tasks = entries.filter(({ type, start }) => type === "longtask" && start >= firstPaint);
  const paints = entries.filter(({ type }) => type === "largest-contentful-paint");
  return {
    ...{ firstPaint, usable },
    largestPaint: paints.at(-1)?.start ?? Number.NaN,
    blocked: tasks.reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
    shift: entries.reduce((sum, { shift }) => sum + shift, 0),
  };
}
