import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { AddVerification } from "@/components/verifications/add/add-verification";
import { TimeChart } from "@/components/verifications/chart/time-chart";
import { ExportButton } from "@/components/verifications/export/export-button";
import { CreatedFilter } from "@/components/verifications/filter/created-filter";
import { FilterBar } from "@/components/verifications/filter/filter-bar";
import { FilterForm } from "@/components/verifications/filter/filter-form";
import { FilterProvider } from "@/components/verifications/filter/filter-provider";
import { DisplayPopover } from "@/components/verifications/list/display-popover";
import { ListingProvider } from "@/components/verifications/list/listing-provider";
import { LivePill } from "@/components/verifications/live/live-pill";
import { LiveSwitch } from "@/components/verifications/live/live-switch";
import { StatusTabs } from "@/components/verifications/status-tabs";
import { VerificationTable } from "@/components/verifications/verification-table";
import { ViewsMenu } from "@/components/verifications/views/views-menu";
import { may } from "@/lib/core/identity/roles";
import { formatColumns } from "@/lib/core/verification/column";
import { sortFieldsFor } from "@/lib/core/verification/listing";
import { addVerification } from "../actions";
import { peek } from "../peek-action";
import { addView, editView, removeView } from "../view-actions";
import { EmptyList } from "./empty-list";
import { ListDesk, targetQuery } from "./list-desk";
import { loadList } from "./load";
import { cursorAt, listHref, listQuery } from "./search-params";
import { currentTab, tabHref } from "./tabs";

export const metadata: Metadata = { title: "Verifications" };

export default async function VerificationsPage({ searchParams }: PageProps<"/verifications">) {
  const list = await loadList(await searchParams);
  const { user, params, vocabulary, listing, page, counts, integrations, columns, density } = list;
  const shown = { params, filter: listing.filter, vocabulary };
  const href = (change: Parameters<typeof listHref>[1]) => listHref(params, change);

  const { integrationIds } = listing.filter;
  const adding = {
    ...{ add: addVerification, integrations },
    integrationId: integrationIds?.length === 1 ? integrationIds[0] : undefined,
  };
  const mayAdd = may(user.role, "verification:create");
  const rows = page.verifications;
  const [first, last] = [rows[0], rows.at(-1)];
  const { total, isExact } = counts[params.status ?? "all"];

  return (
    <ListingProvider query={listQuery(params)} isRestored={list.isRestored}>
      <ListDesk list={list}>
        <PageHeader
          title="Verifications"
          actions={mayAdd ? <AddVerification {...adding} hasKey /> : undefined}
        />
        <StatusTabs
          counts={counts}
          mine={list.mine}
          current={currentTab(shown)}
          hrefOf={(tab) => tabHref(shown, tab)}
          end={
            <ViewsMenu
              views={list.views}
              query={listQuery(params, { columns: formatColumns(columns), density })}
              actions={{ add: addView, edit: editView, remove: removeView }}
            />
          }
        />
        <FilterProvider text={params.filter} vocabulary={vocabulary} isZoneKnown={list.isZoneKnown}>
          <FilterBar recent={list.settings.recent}>
            <FilterForm />
            <CreatedFilter />
            <DisplayPopover columns={columns} density={density} />
            {may(user.role, "verification:export") ? (
              <ExportButton
                query={targetQuery(list)}
                shown={columns}
                count={{ total, isExact }}
                mayExportPeople={may(user.role, "person:export")}
              />
            ) : null}
            <LiveSwitch />
          </FilterBar>
          <TimeChart />
        </FilterProvider>
        <LivePill />
        <VerificationTable
          rows={rows}
          columns={columns}
          density={density}
          sort={{ key: listing.sort, direction: listing.direction }}
          sortHrefs={Object.fromEntries(
            sortFieldsFor(params.status).map((field) => [
              field,
              { ascending: href({ sort: field }), descending: href({ sort: `-${field}` }) },
            ]),
          )}
          peek={peek}
          empty={
            rows.length > 0 ? null : (
              <EmptyList list={list} add={mayAdd ? <AddVerification {...adding} /> : null} />
            )
          }
        />
        {rows.length > 0 ? (
          <Pagination
            previousHref={
              page.hasPrevious && first ? href({ before: cursorAt(listing.sort, first) }) : undefined
            }
            nextHref={page.hasNext && last ? href({ after: cursorAt(listing.sort, last) }) : undefined}
            summary={`${rows.length.toLocaleString("en")} of ${total.toLocaleString("en")}${isExact ? "" : "+"}`}
          />
        ) : null}
      </ListDesk>
    </ListingProvider>
  );
}
