/**
 * What the end user's page costs a phone: bytes of script that Chromium fetched before the first photo was on its way,
 * and how soon the page is there on slow 3G with a slow processor: `npx tsx bench/capture.ts`. Needs a build
 * (`npm start` makes one).
 */
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { createVerification } from "@/lib/verifications/create";
import { captureToken } from "@/lib/verifications/token";
import { scriptsBeforeFirstPhoto } from "./support/first-photo";
import { cpuSlowdown, measureLoad, slow3G } from "./support/load-page";
import { withPhone } from "./support/phone";
import { median, withScratchDatabase } from "./support/scratch";
import { serveNext } from "./support/serve";

const port = 4393;
const rounds = 5;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

await withScratchDatabase(async () => {
  const { integration } = await createIntegration(systemContext(), { name: "Bench", environment: "live" });
  const newLink = async () => {
    const verification = await createVerification(systemContext(), integration, {});
    return `http://localhost:${port}/v/${await captureToken(verification)}`;
  };
  const stop = await serveNext(port);
  try {
    console.log("script fetched before the first photo was sent, 360x640");
    for (const encoding of ["br", "gzip"] as const) {
      const files = await withPhone(async (page) => scriptsBeforeFirstPhoto(page, await newLink(), encoding));
      const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
      console.log(`${encoding.padEnd(6)}${kilobytes(total).padStart(9)}`);
      for (const { name, bytes } of files) console.log(`      ${kilobytes(bytes).padStart(9)}  ${name}`);
    }

    const loads: Awaited<ReturnType<typeof measureLoad>>[] = [];
    for (let round = 0; round < rounds; round++)
      loads.push(await withPhone(async (page) => measureLoad(page, await newLink())));
    const of = (name: keyof (typeof loads)[number]) => median(loads.map((load) => load[name]));
    console.log(
      `\nfirst visit at ${slow3G.kilobits} kbit/s, ${slow3G.latency} ms round trips, processor ${cpuSlowdown} times slower, median of ${rounds}`,
    );
    console.log(`first paint (FCP)           ${of("firstPaint").toFixed(0)} ms`);
    console.log(`largest paint (LCP)         ${of("largestPaint").toFixed(0)} ms`);
    console.log(`first button can be pressed ${of("usable").toFixed(0)} ms`);
    console.log(`blocked (TBT)               ${of("blocked").toFixed(0)} ms`);
    console.log(`layout shift (CLS)          ${of("shift").toFixed(3)}`);
  } finally {
    await stop();
  }
});
process.exit(0);
