import type { ReactNode } from "react";
import { SelectionProvider } from "@/components/data-table/selection-provider";
import { BulkBar } from "@/components/verifications/bulk/bulk-bar";
import { ExportChosen } from "@/components/verifications/export/export-button";
import { LiveProvider } from "@/components/verifications/live/live-provider";
import { bulkActions, bulkPermissions } from "@/lib/core/bulk/bulk";
import { may } from "@/lib/core/identity/roles";
import { formatColumns } from "@/lib/core/verification/column";
import { previewRun, startResendRun, startRun } from "../bulk-actions";
import type { LoadedList } from "./load";
import { listHref, listQuery } from "./search-params";

/** The query by which actions and routes find the rows that the list has. */
export const targetQuery = ({ params, vocabulary }: LoadedList) =>
  listQuery(params, { zone: vocabulary.timeZone, columns: undefined, density: undefined });

/** What was being committed while the page was read counts as new. */
const slackMs = 5000;

/** What can be done with the rows of the list: choosing them, and hearing of new ones. */
export function ListDesk({ list, children }: { list: LoadedList; children: ReactNode }) {
  const { user, params, listing, page, counts, vocabulary } = list;
  const query = targetQuery(list);
  const zone = vocabulary.timeZone;
  const isFirstPage = listing.page === undefined;
  return (
    <SelectionProvider
      filter={listQuery(params, { sort: "-created", columns: undefined, density: undefined })}
      count={counts[params.status ?? "all"]}
    >
      <LiveProvider
        query={listQuery(params, { zone, columns: formatColumns(list.columns), density: undefined })}
        ids={page.verifications.map(({ id }) => id)}
        since={new Date(Date.now() - slackMs).toISOString()}
        firstHref={isFirstPage ? undefined : listHref(params)}
        isNewestFirst={listing.sort === "created" && listing.direction === "descending"}
      >
        {children}
        <BulkBar
          allowed={bulkActions.filter((action) => may(user.role, bulkPermissions[action]))}
          people={vocabulary.people}
          query={query}
          actions={{ preview: previewRun, start: startRun, startResend: startResendRun }}
        >
          {may(user.role, "verification:export") ? (
            <ExportChosen
              query={query}
              shown={list.columns}
              mayExportPeople={may(user.role, "person:export")}
            />
          ) : null}
        </BulkBar>
      </LiveProvider>
    </SelectionProvider>
  );
}
