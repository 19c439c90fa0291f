import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { environmentWith, readEnv } from "@/lib/env";
import { findChromium } from "@/scripts/chromium";
import { cameraFedFrom, cameraFlags } from "./camera";
import { clientOf } from "./client";
import { deskOf } from "./desk";
import { receiverAt } from "./receiver";

type Fixtures = {
  /** Closes what a test has opened: a camera that nobody looks at still keeps a processor busy. */
  tidiness: undefined;
  camera: ReturnType<typeof cameraFedFrom>;
  /** The endpoint of the test integration. */
  receiver: ReturnType<typeof receiverAt>;
  /** A backend with the keys of the test integration. */
  client: ReturnType<typeof clientOf>;
};

type WorkerFixtures = {
  cameraFile: string;
  /** Opens a page of the back office, signed in. */
  openDesk: ReturnType<typeof deskOf>;
};

const quiet = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

function given(name: "SEED_API_KEY" | "SEED_SHARED_SECRET" | "SEED_WEBHOOK_URL") {
  const value = readEnv()[name];
  if (!value) throw new Error(`${name} comes from global-setup.ts.`);
  return value;
}

/** Journeys run against the installation that global-setup.ts has started. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
  baseURL: async ({}, use) => use(readEnv().PUBLIC_URL),
  cameraFile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
    async ({}, use, { workerIndex }) => {
      const file = join(tmpdir(), `proofdesk-camera-${process.pid}-${workerIndex}.mjpeg`);
      await cameraFedFrom(file).showNothing();
      await use(file);
      await rm(file);
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ cameraFile }, use) => {
      const { executablePath, env } = await findChromium();
      await use({ executablePath, env: environmentWith(env), args: [...quiet, ...cameraFlags(cameraFile)] });
    },
    { scope: "worker" },
  ],
  openDesk: [async ({ browser }, use) => use(deskOf(browser, readEnv().PUBLIC_URL)), { scope: "worker" }],
  tidiness: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  camera: async ({ cameraFile }, use) => {
    const camera = cameraFedFrom(cameraFile);
    await use(camera);
    await camera.showNothing();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
  receiver: async ({}, use) => use(receiverAt(given("SEED_WEBHOOK_URL"))),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
  client: async ({}, use) =>
    use(
      clientOf(readEnv().PUBLIC_URL, {
        apiKey: given("SEED_API_KEY"),
        sharedSecret: given("SEED_SHARED_SECRET"),
      }),
    ),
});

export { expect } from "@playwright/test";
