import type { Metadata } from "next";
import { IntegrationHeader } from "@/components/integrations/integration-header";
import { NoMatchingRequests, NoRequests } from "@/components/integrations/requests/no-requests";
import { RequestFilters } from "@/components/integrations/requests/request-filters";
import { RequestTable } from "@/components/integrations/requests/request-table";
import { Pagination } from "@/components/ui/pagination";
import { listCredentials } from "@/lib/integrations/list-credentials";
import { listRequests } from "@/lib/requests/list";
import { load } from "../load";
import { cursorParam, isFiltered, listingOf, parseRequestParams, requestsHref } from "./search-params";

type Props = PageProps<"/integrations/[id]/requests">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { integration } = await load((await params).id);
  return { title: `Requests · ${integration.name}` };
}

export default async function RequestsPage({ params, searchParams }: Props) {
  const { ctx, integration } = await load((await params).id);
  const chosen = parseRequestParams(await searchParams);
  const listing = listingOf(chosen);
  const [{ requests, next }, keys] = await Promise.all([
    listRequests(ctx, integration, listing),
    listCredentials(ctx, integration),
  ]);
  const { id } = integration;
  return (
    <>
      <IntegrationHeader integration={integration} current="requests" />
      <RequestFilters
        keys={keys.map(({ id, label }) => ({ id, label }))}
        chosen={chosen}
        from={listing.filter.from}
        to={listing.filter.to}
      />
      <RequestTable
        integrationId={id}
        rows={requests}
        empty={isFiltered(chosen) ? <NoMatchingRequests integrationId={id} /> : <NoRequests />}
      />
      {next || chosen.after ? (
        <Pagination
          previousHref={chosen.after ? requestsHref(id, chosen) : undefined}
          nextHref={next ? requestsHref(id, chosen, { after: cursorParam(next) }) : undefined}
        />
      ) : null}
    </>
  );
}
