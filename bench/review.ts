/**
 * How soon the next case is on the screen when a reviewer has decided one: from Ctrl+Enter to the frame that shows the
 * next person and both pictures, in Chromium at 1440×900: `npx tsx bench/review.ts`. Needs a build (`npm start` makes one).
 */
import { randomBytes } from "node:crypto";
import { handIn } from "@/e2e/support/hand-in";
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { createUser } from "@/lib/users/create";
import { evaluateVerification } from "@/lib/verifications/evaluate";
import { getVerificationDetails } from "@/lib/verifications/get";
import { decideByKeys, withReviewer } from "./support/reviewer";
import { median, quantile, withScratchDatabase } from "./support/scratch";
import { serveNext } from "./support/serve";

const port = 4394;
const rounds = 40;
/** How long each case is looked at, in milliseconds. Whoever is faster than the fetching of the next case waits for it. */
const looks = [2000, 0];

const choices = [
  ["a", "1"],
  ["d", "6"],
  ["r", "1"],
];

async function addCases(count: number) {
  const ctx = systemContext();
  const { integration } = await createIntegration(ctx, { name: "Bench", environment: "live" });
  for (let added = 0; added < count; added++) {
    const { id } = await handIn(ctx, integration);
    const { attempts } = await getVerificationDetails(ctx, id);
    await evaluateVerification(ctx, id, attempts[0]?.id ?? "");
  }
}

await withScratchDatabase(async () => {
  const person = { email: "reviewer@proofdesk.test", password: randomBytes(12).toString("base64url") };
  await createUser(systemContext(), { ...person, name: "Reviewer", role: "reviewer" });
  await addCases(looks.length * (rounds + 1) + 2);
  const stop = await serveNext(port);
  try {
    await withReviewer(`http://localhost:${port}`, person, async (page) => {
      await page.goto("/review");
      await page.getByRole("button", { name: /^Start reviewing/ }).click();
      await page.getByText(/today, /).waitFor();
      for (const look of looks) {
        const times: number[] = [];
        for (let round = 0; round <= rounds; round++) {
          await page.waitForTimeout(look);
          times.push(await decideByKeys(page, choices[round % choices.length] ?? []));
        }
        // The first of each is there to get warm.
        const measured = times.slice(1);
        console.log(
          `${(look / 1000).toFixed(1)} s at each case`.padEnd(22),
          `median ${median(measured).toFixed(0)} ms`.padEnd(16),
          `95 of 100 ${quantile(measured, 0.95).toFixed(0)} ms`.padEnd(20),
          `worst ${Math.max(...measured).toFixed(0)} ms`.padEnd(16),
          `${measured.length} cases`,
        );
      }
    });
  } finally {
    await stop();
  }
});
process.exit(0);
