import { userContext } from "@/lib/auth/context";
import { defaultColumns, parseColumns } from "@/lib/core/verification/column";
import { listFlowChoices } from "@/lib/flows/list";
import { listIntegrations } from "@/lib/integrations/get";
import { getTableSettings } from "@/lib/users/table-settings";
import { countVerifications, listVerifications } from "@/lib/verifications/list";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";
import { listViews } from "@/lib/views/list";
import { listingOf, type Raw, restoreListParams } from "./search-params";

/** What there is to add a verification to. */
async function loadChoices(ctx: Awaited<ReturnType<typeof userContext>>["ctx"]) {
  const [integrations, flows] = await Promise.all([listIntegrations(ctx), listFlowChoices(ctx)]);
  return integrations.map(({ id, name, environment, pausedAt }) => ({
    ...{ id, name, environment },
    isPaused: pausedAt !== null,
    flows: flows.filter(({ integrationId }) => integrationId === id),
  }));
}

/** All that the list shows, as the address asks for it and its reader likes it. */
export async function loadList(raw: Raw) {
  const { user, ctx } = await userContext("verification:read");
  const settings = await getTableSettings(ctx, user.id);
  const { params, isRestored } = restoreListParams(raw, settings);
  const zone = user.timeZone ?? params.zone;
  const vocabulary = await getFilterVocabulary(ctx, zone ?? "UTC");
  const listing = listingOf(params, vocabulary);
  const { filter } = listing;
  const { me } = vocabulary;
  const [page, counts, mine, integrations, views] = await Promise.all([
    listVerifications(ctx, listing),
    countVerifications(ctx, filter),
    me ? countVerifications(ctx, { ...filter, assignees: [me] }) : undefined,
    loadChoices(ctx),
    listViews(ctx),
  ]);
  const columns = params.columns ?? settings.columns;
  return {
    ...{ user, ctx, settings, params, isRestored, vocabulary, listing, page, counts, integrations, views },
    isZoneKnown: zone !== undefined,
    mine: mine?.review,
    columns: columns ? parseColumns(columns) : defaultColumns,
    density: params.density ?? settings.density,
  };
}

export type LoadedList = Awaited<ReturnType<typeof loadList>>;
