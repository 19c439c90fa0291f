import type { Ctx } from "@/lib/context";
import type { Actor } from "@/lib/core/identity/actor";
import type { Role } from "@/lib/core/identity/roles";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import type { Env } from "@/lib/env";
import { createIntegration } from "@/lib/integrations/create";
import { findCaller } from "@/lib/integrations/credentials";
import { createUser } from "@/lib/users/create";
import { addEndpoint } from "@/lib/webhooks/endpoints";

/** No passwords: they are in the history, and cannot sign in. */
const colleagues = {
  ingrid: { name: "Ingrid Solberg", role: "reviewer" },
  tomasz: { name: "Tomasz Wieczorek", role: "reviewer" },
  amara: { name: "Amara Okafor", role: "operator" },
} as const satisfies Record<string, { name: string; role: Role }>;
export type ColleagueName = keyof typeof colleagues;
export type Colleague = { id: string; name: string };

async function addColleague(ctx: Ctx, name: ColleagueName): Promise<Colleague> {
  const colleague = colleagues[name];
  const email = `${name}@aldergate.example`;
  return { id: await createUser(ctx, { ...colleague, email }), name: colleague.name };
}

/** Who the bank's backend is in the history. */
async function clientOf(ctx: Ctx, apiKey: string): Promise<Actor> {
  const caller = await findCaller(ctx, apiKey);
  if (!caller) throw new Error("a new key is not known");
  return { kind: "api_key", id: caller.credential.id, name: caller.credential.label };
}

/** The demo company: its two integrations, the people who work there, and where its live integration sent webhooks. */
export async function seedCompany(ctx: Ctx, { SEED_API_KEY, SEED_SHARED_SECRET }: Env) {
  const live = await createIntegration(ctx, {
    name: "Aldergate Bank",
    environment: "live",
  });
  const test = await createIntegration(ctx, {
    name: "Aldergate Bank · Test",
    environment: "test",
    apiKey: SEED_API_KEY,
    sharedSecret: SEED_SHARED_SECRET,
  });
  // Paused, so that a demo never calls anybody.
  const endpoint = await addEndpoint(ctx, live.integration, {
    url: "https://api.aldergate.example/webhooks/identity",
    types: [...webhookTypes],
    enabled: false,
  });
  return {
    live: { integration: live.integration, client: await clientOf(ctx, live.apiKey) },
    test: { integration: test.integration, client: await clientOf(ctx, test.apiKey) },
    endpoint,
    colleagues: {
      ingrid: await addColleague(ctx, "ingrid"),
      tomasz: await addColleague(ctx, "tomasz"),
      amara: await addColleague(ctx, "amara"),
    },
  };
}
export type Company = Awaited<ReturnType<typeof seedCompany>>;
