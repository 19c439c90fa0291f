import { closeDatabase } from "@/db/client";
import { attachEmbedded } from "@/db/embedded/attach";
import { type Ctx, systemContext } from "@/lib/context";
import { provideEnv, readEnv } from "@/lib/env";
import { keepSecrets } from "@/scripts/secrets";
import { test as base } from "./test";

/** Opens the running installation from inside: its database, its keys and its files. */
async function openInside() {
  const { DATA_DIR } = readEnv();
  const { url, detach } = await attachEmbedded(DATA_DIR);
  const { AUTH_SECRET, ENCRYPTION_KEY } = await keepSecrets(DATA_DIR);
  provideEnv({ DATABASE_URL: url, AUTH_SECRET, ENCRYPTION_KEY });
  return async () => {
    await closeDatabase();
    await detach();
  };
}

/** For journeys that need what no screen and no client can make. */
export const test = base.extend<object, { ctx: Ctx }>({
  ctx: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern
    async ({}, use) => {
      const close = await openInside();
      await use(systemContext());
      await close();
    },
    { scope: "worker" },
  ],
});
