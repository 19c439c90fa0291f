import { test as base } from "vitest";
import { type Ctx, contextFor, inTransaction } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";
import { createIntegration } from "@/lib/integrations/create";

class RolledBack extends Error {}

type Fixtures = {
  /** The system's context in a transaction that is rolled back: nothing of a test stays. */
  ctx: Ctx;
  /** A test integration with its keys, made for this test. */
  made: Awaited<ReturnType<typeof createIntegration>>;
  /** What a client of `made` reaches. */
  client: Ctx;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the dependencies of a fixture from this pattern
  ctx: async ({}, use) => {
    const rollback = inTransaction(contextFor(systemActor, { integrationIds: "all" }), async (ctx) => {
      await use(ctx);
      throw new RolledBack();
    });
    await rollback.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
  },
  made: async ({ ctx }, use) => {
    await use(await createIntegration(ctx, { name: "Made for a test", environment: "live" }));
  },
  client: async ({ ctx, made }, use) => {
    await use({
      ...ctx,
      actor: { kind: "api_key", id: made.apiKey, name: made.integration.name },
      scope: { integrationIds: [made.integration.id] },
    });
  },
});
