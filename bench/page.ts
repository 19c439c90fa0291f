/**
 * What the verifications page costs: the server's time for it and the bytes it sends, at 50 rows a page, and what a
 * browser fetches at the first visit and from one tab to the next: `npx tsx bench/page.ts`. Needs a build (`npm start`
 * makes one).
 */
import { randomBytes } from "node:crypto";
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { addCase } from "@/lib/testing/reviewing";
import { createUser } from "@/lib/users/create";
import { createVerification } from "@/lib/verifications/create";
import { bytesOf, signIn, visit, withDesk } from "./support/list-visit";
import { median, quantile, withScratchDatabase } from "./support/scratch";
import { serveNext } from "./support/serve";

const port = 4394;
const origin = `http://localhost:${port}`;
const rounds = 50;
const people = 120;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const milliseconds = (times: number[]) =>
  `${median(times).toFixed(0).padStart(5)} ms (95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms)`;

const pages = {
  "first page": "/verifications?filter=",
  "tab: review": "/verifications?status=review",
  "two filters": "/verifications?filter=country:ee+document:passport",
  "a search": "/verifications?filter=last7",
};

async function fill() {
  const ctx = systemContext();
  const { integration } = await createIntegration(ctx, { name: "Bench", environment: "live" });
  for (let number = 0; number < people; number++) {
    const given = {
      ...{ firstName: `First${number}`, lastName: `Last${number}`, vendorData: `reference-${number}` },
      ...({ documentType: "passport", documentCountry: number % 2 ? "EE" : "LV" } as const),
    };
    if (number % 2) await addCase(ctx, integration, given);
    else await createVerification(ctx, integration, given);
  }
  const who = { email: "bench@proofdesk.test", password: randomBytes(12).toString("base64url") };
  await createUser(ctx, { ...who, name: "Bench", role: "administrator" });
  return who;
}

await withScratchDatabase(async () => {
  const who = await fill();
  const stop = await serveNext(port);
  try {
    await withDesk(async (page) => {
      const rows = page.locator("[data-row-link]").first();
      const chart = page.getByRole("slider", { name: "Time of creation" });
      const cookie = await signIn(page, origin, who);
      console.log(`server time until the last byte, median of ${rounds}, and size of the document`);
      for (const [name, path] of Object.entries(pages)) {
        const answers: Awaited<ReturnType<typeof visit>>[] = [];
        for (let warm = 0; warm < 10; warm++) await visit(origin + path, cookie);
        for (let round = 0; round < rounds; round++) answers.push(await visit(origin + path, cookie));
        const sizes = (["raw", "gzip", "brotli"] as const).map(
          (size) => `${size} ${kilobytes(median(answers.map((answer) => answer[size])))}`,
        );
        console.log(name.padEnd(14), milliseconds(answers.map(({ whole }) => whole)), sizes.join("  "));
      }

      await page.goto("about:blank");
      const session = await page.context().newCDPSession(page);
      await session.send("Network.clearBrowserCache");
      const first = await bytesOf(page, async () => {
        await page.goto(`${origin}/verifications?filter=`);
        await rows.waitFor();
        await chart.waitFor();
      });
      console.log("\nover the wire (gzip) at the first visit");
      for (const [kind, bytes] of first) console.log(kind.padEnd(14), kilobytes(bytes));

      const next = await bytesOf(page, async () => {
        const tab = page
          .getByRole("navigation", { name: "Status" })
          .getByRole("link", { name: /^Needs review/ });
        await tab.click();
        await page.waitForURL(/status=review/);
        await page.locator("[aria-current=page]").filter({ hasText: "Needs review" }).waitFor();
        await chart.waitFor();
      });
      console.log("\nover the wire (gzip) from one tab to the next");
      for (const [kind, bytes] of next) console.log(kind.padEnd(14), kilobytes(bytes));
    });
  } finally {
    await stop();
  }
});
process.exit(0);
