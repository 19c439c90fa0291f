"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { PageHeader } from "@/components/ui/page-header";
import { columnsFor } from "../columns";
import { verificationPath, verificationsPath } from "../paths";
import { lastShown } from "./last-shown";
import { TroubleBanner } from "./trouble-banner";

type FailedListProps = { requestId?: string; retry: () => void };

/** In place of a list that failed: the rows from before, where there were any. */
export function FailedList({ requestId, retry }: FailedListProps) {
  const shown = lastShown();
  const columns = useMemo(() => columnsFor(shown?.columns ?? []), [shown]);
  return (
    <>
      <PageHeader
        title="Verifications"
        actions={<Button href={`${verificationsPath}?filter=`}>Reset the list</Button>}
      />
      {shown && shown.rows.length > 0 ? (
        <>
          <TroubleBanner
            message="The list could not be loaded. These are the rows from before."
            requestId={requestId}
            retry={retry}
          />
          <DataTable
            label="Verifications, as they were"
            columns={columns}
            rows={shown.rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => verificationPath(id)}
            density={shown.density}
            stale
          />
        </>
      ) : (
        <ErrorState requestId={requestId} retry={retry} />
      )}
    </>
  );
}
