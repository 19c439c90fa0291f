import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { readEnv } from "./lib/env";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", ".next/**"],
    globalSetup: "./lib/testing/database.ts",
    setupFiles: "./lib/testing/own-place.ts",
    pool: "threads",
    isolate: false,
    // Each has a database of its own; somebody else's there is only one of.
    maxWorkers: readEnv().TEST_DATABASE_URL ? 1 : 2,
    // What is waited for comes soon, but on a machine that is busy.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
