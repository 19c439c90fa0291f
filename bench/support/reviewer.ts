import { chromium, type Page } from "@playwright/test";
import { environmentWith } from "@/lib/env";
import { findChromium } from "@/scripts/chromium";

type SignIn = { email: string; password: string };

/** Runs `work` in a new Chromium of 1440×900 in which somebody is signed in. */
export async function withReviewer<T>(
  baseURL: string,
  { email, password }: SignIn,
  work: (page: Page) => Promise<T>,
) {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({
    ...{ executablePath, env: environmentWith(env) },
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const viewport = { width: 1440, height: 900 };
    const page = await (await browser.newContext({ baseURL, viewport, locale: "en-GB" })).newPage();
    // The compiler that runs this names functions with a helper that the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await page.goto("/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    return await work(page);
  } finally {
    await browser.close();
  }
}

type Watching = { paintedAfter?: Promise<number> };

/** Runs in the page: from the next Ctrl+Enter to the frame that shows another case with all of its large pictures. */
function watchForPaint() {
  const shown = () => [...document.querySelectorAll("article")].find((each) => each.checkVisibility());
  const paintedAfter = new Promise<number>((resolve) => {
    addEventListener(
      "keydown",
      function onKeyDown(pressed) {
        if (pressed.key !== "Enter" || !pressed.ctrlKey) return;
        removeEventListener("keydown", onKeyDown, true);
        const before = shown();
        const isThere = () => {
          const next = shown();
          const images = [...(next?.querySelectorAll<HTMLImageElement>("figure img") ?? [])];
          const isWhole = images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0);
          return next !== undefined && next !== before && images.length > 0 && isWhole;
        };
        // A task that is queued inside a frame runs after that frame was painted.
        const onFrame = () => {
          if (!isThere()) return requestAnimationFrame(onFrame);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - pressed.timeStamp);
          return port2.postMessage(undefined);
        };
        requestAnimationFrame(onFrame);
      },
      true,
    );
  });
  Object.assign(window, { paintedAfter });
}

/** Presses the keys of a decision and sends it; milliseconds from Ctrl+Enter until the next case is painted. */
export async function decideByKeys(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(watchForPaint);
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press("Control+Enter");
  const after = await page.evaluate(() => (window as Watching).paintedAfter);
  if (after === undefined) throw new Error("Nobody has watched.");
  return after;
}
