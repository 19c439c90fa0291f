import { findIntegration, selectIntegrations } from "@/db/queries/integrations";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import {
  type Environment,
  type IntegrationSettings,
  integrationSettings,
} from "@/lib/core/integration/settings";

/** Held by whoever has shown that it is within their scope: only this folder hands it out. */
export type Integration = {
  id: string;
  name: string;
  environment: Environment;
  settings: IntegrationSettings;
  pausedAt: Date | null;
};

type Row = Awaited<ReturnType<typeof selectIntegrations>>[number];

export const asIntegration = ({ id, name, environment, settings, pausedAt }: Row): Integration => ({
  id,
  name,
  environment,
  settings: integrationSettings.parse(settings),
  pausedAt,
});

export async function getIntegration({ db, scope }: Ctx, id: string): Promise<Integration> {
  const row = isUuid(id) ? await findIntegration(db, scope, id) : undefined;
  if (!row) throw notFound("integration");
  return asIntegration(row);
}

/** All integrations within the scope, by name. */
export const listIntegrations = async ({ db, scope }: Ctx): Promise<Integration[]> =>
  (await selectIntegrations(db, scope)).map(asIntegration);
