import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/support/global-setup.ts",
  workers: 2,
  // A journey that fails once and then passes is counted as flaky, not as passed.
  retries: 1,
  // Ample, because what else the machine does is not known.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    // Its film would take a third of all that the journeys compute; a failure has its picture as it is.
    trace: { mode: "retain-on-failure", screenshots: false },
  },
});
