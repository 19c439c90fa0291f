import type { IntegrationChoice } from "@/components/people/people-actions";
import type { Ctx } from "@/lib/context";
import { listIntegrations } from "@/lib/integrations/get";

/** The integrations that the asker can give, and how those that somebody reaches are named. */
export async function loadReach(ctx: Ctx) {
  const integrations: IntegrationChoice[] = (await listIntegrations(ctx)).map(
    ({ id, name, environment }) => ({ id, name, environment }),
  );
  const names = new Map(integrations.map(({ id, name }) => [id, name]));
  const nameReach = (ids: string[] | null) =>
    ids === null ? "All" : ids.map((id) => names.get(id) ?? "Archived").join(", ") || "None";
  return { integrations, nameReach, mayGiveAll: ctx.scope.integrationIds === "all" };
}
