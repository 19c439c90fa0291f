import type { Page, Request } from "@playwright/test";

type Fetched = { name: string; bytes: number };

const nameOf = (request: Request) => new URL(request.url()).pathname.split("/").at(-1) ?? "";

/** Walks to the moment at which the first photo leaves, and tells what script came over the wire until then. */
export async function scriptsBeforeFirstPhoto(
  page: Page,
  url: string,
  encoding: "br" | "gzip",
): Promise<Fetched[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setExtraHTTPHeaders", { headers: { "accept-encoding": encoding } });
  const scripts = new Map<string, Request>();
  page.on("requestfinished", (request) => {
    const name = nameOf(request);
    if (name.endsWith(".js") && !scripts.has(name)) scripts.set(name, request);
  });

  await page.goto(url);
  await page.getByRole("button", { name: "Get started" }).click();
  await page.getByRole("button", { name: "I agree" }).click();
  await page.getByLabel("Search for a country").fill("franc");
  await page.getByRole("button", { name: "France", exact: true }).click();
  await page.getByRole("button", { name: /^Passport/ }).click();
  await page.getByRole("button", { name: "Open the camera" }).click();
  await page.getByRole("button", { name: "Take the picture" }).click();
  const use = page.getByRole("button", { name: "Use this picture" });
  const photo = page.waitForRequest(/\/api\/capture\/uploads/);
  await use.click();
  await photo;

  return Promise.all(
    [...scripts].map(async ([name, request]) => {
      const headers = (await request.response())?.headers() ?? {};
      const used = headers["content-encoding"];
      if (used !== encoding) throw new Error(`${name} came as ${used}, not as ${encoding}.`);
      const { responseBodySize } = await request.sizes();
      // Of a worker's script, Chromium tells the page's session no size.
      return { name, bytes: responseBodySize || Number(headers["content-length"]) };
    }),
  );
}
