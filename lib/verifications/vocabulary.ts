import { selectDeciders } from "@/db/queries/deciders";
import type { Ctx } from "@/lib/context";
import { may, roles } from "@/lib/core/identity/roles";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { listAllIntegrations } from "@/lib/integrations/get";

const deciding = roles.filter((role) => may(role, "verification:decide"));

/** What the filter bar's words mean to whoever asks; days are meant in the zone. */
export async function getFilterVocabulary(ctx: Ctx, timeZone: string): Promise<FilterVocabulary> {
  const [integrations, people] = await Promise.all([
    listAllIntegrations(ctx),
    selectDeciders(ctx.db, ctx.scope, deciding),
  ]);
  const { actor } = ctx;
  return {
    integrations: integrations.map(({ id, name }) => ({ id, name })),
    people,
    me: actor.kind === "user" && may(actor.role, "verification:decide") ? actor.id : undefined,
    timeZone,
  };
}
