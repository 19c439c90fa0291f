import { insertIntegration } from "@/db/queries/integrations";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { forbidden } from "@/lib/core/errors";
import type { Environment, IntegrationSettings } from "@/lib/core/integration/settings";
import { newSecretKey, partsOf } from "@/lib/secrets/secret-key";
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

/**
 * Makes an integration with its first API key and shared secret, which are returned this once. Whoever reaches some
 * integrations only would not reach it afterwards, and may make none.
 */
export const createIntegration = (ctx: Ctx, { name, environment, settings = {}, ...given }: NewIntegration) =>
  inTransaction(ctx, async (ctx) => {
    if (ctx.scope.integrationIds !== "all")
      throw forbidden("You reach some integrations only: ask somebody who reaches all of them to add one.");
    const [row] = await insertIntegration(ctx.db, { name, environment, settings });
    if (!row) throw new Error("an insert returned no row");
    const apiKey = given.apiKey?.toLowerCase() ?? crypto.randomUUID();
    const sharedSecret = given.sharedSecret ?? newSecretKey(environment);
    const createdBy = ctx.actor.kind === "user" ? ctx.actor.name : undefined;
    // Of a secret that somebody has chosen nothing is shown.
    const parts = given.sharedSecret ? undefined : partsOf(sharedSecret);
    await addCredential(ctx, row.id, {
      ...{ kind: "api_key", label: "First API key", identifier: apiKey, createdBy },
    });
    await addCredential(ctx, row.id, {
      ...{ kind: "shared_secret", label: "First shared secret", secret: sharedSecret, createdBy },
      ...{ identifier: parts?.beginning ?? crypto.randomUUID(), ending: parts?.ending },
    });
    await recordAudit(ctx, {
      ...{ action: "integration.create", targetId: row.id, integrationId: row.id },
      after: { name, environment },
    });
    return { integration: asIntegration(row), apiKey, sharedSecret };
  });
