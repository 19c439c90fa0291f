import { userContext } from "@/lib/auth/context";
import type { Ctx } from "@/lib/context";
import {
  defaultColumns,
  haveDetails,
  parseColumns,
  type VerificationColumn,
} from "@/lib/core/verification/column";
import type { VerificationListing } from "@/lib/core/verification/listing";
import { listFlowChoices } from "@/lib/flows/list";
import { listIntegrations } from "@/lib/integrations/get";
import { withDetails } from "@/lib/reviews/row-details";
import { getTableSettings } from "@/lib/users/table-settings";
import { countVerifications, listVerifications } from "@/lib/verifications/list";
import { getFilterVocabulary } from "@/lib/verifications/vocabulary";
import { listViews } from "@/lib/views/list";
import { listingOf, type Raw, restoreListParams } from "./search-params";

/** What there is to add a verification to. */
async function loadChoices(ctx: Ctx) {
  const [integrations, flows] = await Promise.all([listIntegrations(ctx), listFlowChoices(ctx)]);
  return integrations.map(({ id, name, environment, pausedAt }) => ({
    ...{ id, name, environment },
    isPaused: pausedAt !== null,
    flows: flows.filter(({ integrationId }) => integrationId === id),
  }));
}

async function loadPage(ctx: Ctx, listing: VerificationListing, columns: readonly VerificationColumn[]) {
  const page = await listVerifications(ctx, listing);
  if (!haveDetails(columns)) return page;
  return { ...page, verifications: await withDetails(ctx, page.verifications) };
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
  const chosen = params.columns ?? settings.columns;
  const columns = chosen ? parseColumns(chosen) : defaultColumns;
  const [page, counts, mine, integrations, views] = await Promise.all([
    loadPage(ctx, listing, columns),
    countVerifications(ctx, filter),
    me ? countVerifications(ctx, { ...filter, assignees: [me] }) : undefined,
    loadChoices(ctx),
    listViews(ctx),
  ]);
  return {
    ...{
      user,
      ctx,
      settings,
      params,
      isRestored,
      vocabulary,
      listing,
      page,
      counts,
      integrations,
      views,
      columns,
    },
    isZoneKnown: zone !== undefined,
    mine: mine?.review,
    density: params.density ?? settings.density,
  };
}

export type LoadedList = Awaited<ReturnType<typeof loadList>>;
