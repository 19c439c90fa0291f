import { request as ask } from "node:http";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { type Browser, chromium, type Page, type Request } from "@playwright/test";
import { environmentWith } from "@/lib/env";
import { findChromium } from "@/scripts/chromium";

/** Runs `work` in a new Chromium of a desk's size, with nothing in its cache. */
export async function withDesk<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const { executablePath, env } = await findChromium();
  const browser: Browser = await chromium.launch({
    executablePath,
    env: environmentWith(env),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    return await work(await context.newPage());
  } finally {
    await browser.close();
  }
}

export async function signIn(page: Page, origin: string, who: { email: string; password: string }) {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/verifications");
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

type Answer = { first: number; whole: number; raw: number; gzip: number; brotli: number };

/** Asks for a page as a browser would that has the cookie: milliseconds to the first byte and to the last, and bytes. */
export const visit = (url: string, cookie: string) =>
  new Promise<Answer>((resolve, reject) => {
    const start = performance.now();
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html" };
    const sent = ask(url, { headers }, (response) => {
      const first = performance.now() - start;
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const whole = performance.now() - start;
        const body = Buffer.concat(chunks);
        if (response.statusCode !== 200 || response.headers["content-encoding"] !== "gzip")
          return reject(new Error(`${url} answered ${response.statusCode}, not compressed or not at all.`));
        const plain = gunzipSync(body);
        resolve({
          ...{ first, whole, raw: plain.length, gzip: body.length },
          brotli: brotliCompressSync(plain).length,
        });
      });
    });
    sent.on("error", reject).end();
  });

type Kind = "document" | "script" | "stylesheet" | "font" | "fetch" | "image" | "other";

/** The bytes that came over the wire while `work` ran, by kind. */
export async function bytesOf(page: Page, work: () => Promise<unknown>): Promise<Map<Kind, number>> {
  const requests: Request[] = [];
  const note = (request: Request) => requests.push(request);
  page.on("requestfinished", note);
  await work();
  page.off("requestfinished", note);
  const bytes = new Map<Kind, number>();
  for (const request of requests) {
    const { responseBodySize } = await request.sizes();
    const kind = request.resourceType() as Kind;
    bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize);
  }
  return bytes;
}
