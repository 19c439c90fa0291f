import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { DeliveryFilters } from "@/components/webhooks/delivery-filters";
import { DeliveryTable } from "@/components/webhooks/delivery-table";
import { NoDeliveries, NoMatchingDeliveries } from "@/components/webhooks/empty-log";
import { OutcomeTabs } from "@/components/webhooks/outcome-tabs";
import { userContext } from "@/lib/auth/context";
import type { Ctx } from "@/lib/context";
import { type Integration, listIntegrations } from "@/lib/integrations/get";
import { listEndpoints } from "@/lib/webhooks/endpoints";
import { listDeliveries } from "@/lib/webhooks/list";
import { cursorParam, isFiltered, listingOf, logHref, parseLogParams, topics } from "./search-params";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage({ searchParams }: PageProps<"/webhooks">) {
  const { ctx } = await userContext("webhook:read");
  const params = parseLogParams(await searchParams);
  const listing = listingOf(params);
  const [{ deliveries, next }, integrations] = await Promise.all([
    listDeliveries(ctx, listing),
    listIntegrations(ctx),
  ]);
  const shown = integrations.filter(({ id }) => !params.integration || id === params.integration);
  return (
    <>
      <PageHeader title="Webhooks" />
      <OutcomeTabs current={params.status} hrefOf={(status) => logHref(params, { status })} />
      <DeliveryFilters
        integrations={integrations.map(({ id, name, environment, pausedAt }) => ({
          id,
          name,
          environment,
          isPaused: pausedAt !== null,
        }))}
        endpoints={await endpointChoices(ctx, shown)}
        topics={topics}
        chosen={params}
        from={listing.filter.from}
        to={listing.filter.to}
      />
      <DeliveryTable
        rows={deliveries}
        empty={isFiltered(params) ? <NoMatchingDeliveries /> : <NoDeliveries />}
      />
      {next || params.after ? (
        <Pagination
          previousHref={params.after ? logHref(params) : undefined}
          nextHref={next ? logHref(params, { after: cursorParam(next) }) : undefined}
        />
      ) : null}
    </>
  );
}

async function endpointChoices(ctx: Ctx, integrations: Integration[]) {
  const lists = await Promise.all(
    integrations.map(async (integration) =>
      (await listEndpoints(ctx, integration)).map(({ id, url }) => ({
        id,
        url,
        integration: integration.name,
      })),
    ),
  );
  return lists.flat();
}
