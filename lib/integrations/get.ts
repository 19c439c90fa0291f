import { findIntegration, selectIntegrations } from "@/db/queries/integrations";
import type { Ctx } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
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
  archivedAt: Date | null;
};

type Row = Awaited<ReturnType<typeof selectIntegrations>>[number];

export const asIntegration = ({
  id,
  name,
  environment,
  settings,
  pausedAt,
  archivedAt,
}: Row): Integration => ({
  id,
  name,
  environment,
  settings: integrationSettings.parse(settings),
  pausedAt,
  archivedAt,
});

export async function getIntegration({ db, scope }: Ctx, id: string): Promise<Integration> {
  const row = isUuid(id) ? await findIntegration(db, scope, id) : undefined;
  if (!row) throw notFound("integration");
  return asIntegration(row);
}

/** Every integration within the scope, by name; the archived ones too. */
export const listAllIntegrations = async ({ db, scope }: Ctx): Promise<Integration[]> =>
  (await selectIntegrations(db, scope)).map(asIntegration);

/** Those that are in use: what one chooses from. */
export const listIntegrations = async (ctx: Ctx): Promise<Integration[]> =>
  (await listAllIntegrations(ctx)).filter(({ archivedAt }) => archivedAt === null);

/** Refuses work on what is out of use. */
export function requireInUse({ name, archivedAt }: Pick<Integration, "name" | "archivedAt">) {
  if (archivedAt) throw conflict(`${name} is archived. Restore it first.`);
}
