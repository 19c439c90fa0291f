import { insertIntegration } from "@/db/queries/integrations";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import type { Environment, IntegrationSettings } from "@/lib/core/integration/settings";
import { addCredential } from "./credentials";
import { asIntegration } from "./get";

type NewIntegration = {
  name: string;
  environment: Environment;
  settings?: Partial<IntegrationSettings>;
  /** Given by whoever provisions by script; made here otherwise. */
  apiKey?: string;
  sharedSecret?: string;
};

/** Makes an integration with its first API key and shared secret, which are returned this once. */
export const createIntegration = (ctx: Ctx, { name, environment, settings = {}, ...given }: NewIntegration) =>
  inTransaction(ctx, async (ctx) => {
    const [row] = await insertIntegration(ctx.db, { name, environment, settings });
    if (!row) throw new Error("an insert returned no row");
    const apiKey = given.apiKey?.toLowerCase() ?? crypto.randomUUID();
    const sharedSecret = given.sharedSecret ?? crypto.randomUUID();
    await addCredential(ctx, row.id, { kind: "api_key", label: "First API key", identifier: apiKey });
    await addCredential(ctx, row.id, {
      kind: "shared_secret",
      label: "First shared secret",
      identifier: crypto.randomUUID(),
      secret: sharedSecret,
    });
    await recordAudit(ctx, { action: "integration.create", targetId: row.id, integrationId: row.id });
    return { integration: asIntegration(row), apiKey, sharedSecret };
  });
