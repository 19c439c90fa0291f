import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { AddVerification } from "@/components/verifications/add/add-verification";
import { ListFilters } from "@/components/verifications/list-filters";
import { StatusTabs } from "@/components/verifications/status-tabs";
import { VerificationTable } from "@/components/verifications/verification-table";
import { userContext } from "@/lib/auth/context";
import { may } from "@/lib/core/identity/roles";
import { listFlowChoices } from "@/lib/flows/list";
import { listIntegrations } from "@/lib/integrations/get";
import { countVerifications, listVerifications } from "@/lib/verifications/list";
import { addVerification } from "../actions";
import { EmptyList } from "./empty-list";
import { cursorAt, listHref, listingOf, parseListParams, sortOf } from "./search-params";

export const metadata: Metadata = { title: "Verifications" };

export default async function VerificationsPage({ searchParams }: PageProps<"/verifications">) {
  const { user, ctx } = await userContext("verification:read");
  const params = parseListParams(await searchParams);
  const listing = listingOf(params);
  const [page, counts, integrations, flows] = await Promise.all([
    listVerifications(ctx, listing),
    countVerifications(ctx, listing.filter),
    listIntegrations(ctx),
    listFlowChoices(ctx),
  ]);

  const choices = integrations.map(({ id, name, environment, pausedAt }) => ({
    id,
    name,
    environment,
    isPaused: pausedAt !== null,
    flows: flows.filter(({ integrationId }) => integrationId === id),
  }));
  const mayAdd = may(user.role, "verification:create");
  const add = (
    <AddVerification add={addVerification} integrations={choices} integrationId={params.integration} />
  );
  const rows = page.verifications;
  const [first, last] = [rows[0], rows.at(-1)];
  const { total } = counts[params.status ?? "all"];
  const href = (change: Parameters<typeof listHref>[1]) => listHref(params, change);

  return (
    <>
      <PageHeader
        title="Verifications"
        actions={
          mayAdd ? (
            <AddVerification
              add={addVerification}
              integrations={choices}
              integrationId={params.integration}
              hasKey
            />
          ) : undefined
        }
      />
      <StatusTabs counts={counts} current={params.status} hrefOf={(status) => href({ status })} />
      <ListFilters
        search={params.q}
        integrations={choices}
        integrationId={params.integration}
        from={listing.filter.from}
        to={listing.filter.to}
      />
      <VerificationTable
        rows={rows}
        sort={sortOf(params.sort)}
        sortHrefs={{
          created: { ascending: href({ sort: "created" }), descending: href({ sort: "-created" }) },
          name: { ascending: href({ sort: "name" }), descending: href({ sort: "-name" }) },
          waiting: { ascending: href({ sort: "waiting" }), descending: href({ sort: "-waiting" }) },
        }}
        empty={
          <EmptyList
            ctx={ctx}
            params={params}
            counts={counts}
            integrations={choices}
            add={mayAdd ? add : null}
          />
        }
      />
      {rows.length > 0 ? (
        <Pagination
          previousHref={
            page.hasPrevious && first ? href({ before: cursorAt(listing.sort, first) }) : undefined
          }
          nextHref={page.hasNext && last ? href({ after: cursorAt(listing.sort, last) }) : undefined}
          summary={`${rows.length.toLocaleString("en")} of ${total.toLocaleString("en")}`}
        />
      ) : null}
    </>
  );
}
