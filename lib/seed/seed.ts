import { findOldestIntegration, lockSeeding } from "@/db/queries/seed";
import { type Ctx, inTransaction, systemContext } from "@/lib/context";
import type { Env } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { listApiKeys, listSharedSecrets } from "@/lib/integrations/credentials";
import { asIntegration, type Integration, listAllIntegrations } from "@/lib/integrations/get";
import { seedAdministrator } from "./administrator";
import { seedDemo } from "./demo/demo";
import { provision } from "./provision";

export type SeedSummary = {
  adminEmail: string;
  /** Only where it has just been made up. */
  adminPassword?: string;
  /** With the newest of its keys. */
  testIntegration?: { name: string; apiKey: string; sharedSecret: string };
};

/** Makes what a first start needs, all of it or nothing, and once: later starts and other processes find it there. */
export const seed = (env: Env): Promise<SeedSummary> => seedWithin(systemContext(), env);

export const seedWithin = (ctx: Ctx, env: Env): Promise<SeedSummary> =>
  inTransaction(ctx, async (ctx) => {
    await lockSeeding(ctx.db);
    const { email, password } = await seedAdministrator(ctx, env);
    if ((await listAllIntegrations(ctx)).length === 0)
      await (env.SEED_DEMO ? seedDemo(ctx, env) : seedIntegrations(ctx, env));
    const row = await findOldestIntegration(ctx.db, "test");
    const integration = row && asIntegration(row);
    if (integration && !integration.archivedAt) await provision(ctx, integration, env);
    return {
      adminEmail: email,
      adminPassword: password,
      testIntegration: integration && (await summarise(ctx, integration)),
    };
  });

/** One of each environment for whoever provisions keys; everybody else makes the first in the portal's guide. */
async function seedIntegrations(ctx: Ctx, env: Env) {
  const { SEED_API_KEY, SEED_SHARED_SECRET, SEED_SECRET_KEY, SEED_CLIENT_ID, SEED_WEBHOOK_URL } = env;
  if (!(SEED_API_KEY || SEED_SHARED_SECRET || SEED_SECRET_KEY || SEED_CLIENT_ID || SEED_WEBHOOK_URL)) return;
  await createIntegration(ctx, { name: "My company", environment: "live" });
  await createIntegration(ctx, {
    name: "My company · Test",
    environment: "test",
    apiKey: SEED_API_KEY,
    sharedSecret: SEED_SHARED_SECRET,
  });
}

async function summarise(ctx: Ctx, { id, name }: Integration): Promise<SeedSummary["testIntegration"]> {
  const [[apiKey], [sharedSecret]] = await Promise.all([listApiKeys(ctx, id), listSharedSecrets(ctx, id)]);
  return apiKey && sharedSecret ? { name, apiKey, sharedSecret } : undefined;
}
