"use client";

import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { Sort, SortDirection } from "@/components/data-table/features";
import type { SortField } from "@/lib/core/verification/listing";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { verificationColumns } from "./columns";
import { verificationPath } from "./paths";

type VerificationTableProps = {
  rows: VerificationSummary[];
  sort: Sort;
  /** Where the heads lead, by column and direction. */
  sortHrefs: Record<SortField, Record<SortDirection, string>>;
  empty: ReactNode;
};

const isSortField = (key: string, hrefs: object): key is SortField => key in hrefs;

/** The verifications of one page. */
export function VerificationTable({ rows, sort, sortHrefs, empty }: VerificationTableProps) {
  return (
    <DataTable
      label="Verifications"
      columns={verificationColumns}
      rows={rows}
      rowId={({ id }) => id}
      rowHref={({ id }) => verificationPath(id)}
      sort={sort}
      sortHref={(key, direction) => (isSortField(key, sortHrefs) ? sortHrefs[key][direction] : "")}
      empty={empty}
    />
  );
}

/** The table while its rows are on their way. */
export function VerificationTableSkeleton() {
  return (
    <DataTable label="Verifications" columns={verificationColumns} rows={[]} rowId={({ id }) => id} loading />
  );
}
