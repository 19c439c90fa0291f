import { createColumnHelper } from "@tanstack/react-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { RelativeTime } from "@/components/ui/relative-time";
import { reasons } from "@/lib/core/decision/reasons";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { personName } from "@/lib/format/person";
import { DocumentName } from "./document-name";
import { IntegrationName } from "./integration-name";
import { StatusBadge } from "./status-badge";

const column = createColumnHelper<DataTableFeatures, VerificationSummary>();

function Person({ verification: { fullName, vendorData } }: { verification: VerificationSummary }) {
  return (
    <>
      <span className={fullName ? undefined : "text-ink-muted"}>{personName(fullName)}</span>
      {vendorData ? (
        <span className="id-text block truncate text-xs leading-4 font-normal text-ink-muted">
          {vendorData}
        </span>
      ) : null}
    </>
  );
}

/** The table's columns, in the order one reads a case: where it stands, who, with what, why, from where, since when. */
export const verificationColumns = column.columns([
  column.accessor("status", {
    header: "Status",
    cell: ({ row }) => <StatusBadge status={row.original.status} />,
    meta: { width: "12.25rem", phone: "aside" },
  }),
  column.accessor("fullName", {
    header: "Person",
    cell: ({ row }) => <Person verification={row.original} />,
    meta: { width: "22%", phone: "title", sort: "name", link: true },
  }),
  column.display({
    id: "document",
    header: "Document",
    cell: ({ row: { original } }) => (
      <DocumentName type={original.documentType} country={original.documentCountry} />
    ),
    meta: { width: "10rem", phone: "line", from: "md" },
  }),
  column.accessor("reason", {
    header: "Reason",
    cell: ({ row: { original } }) => (original.reason ? reasons[original.reason].label : null),
    meta: { from: "lg" },
  }),
  column.display({
    id: "integration",
    header: "Integration",
    cell: ({ row }) => <IntegrationName integration={row.original.integration} />,
    meta: { width: "12.5rem", from: "xl" },
  }),
  column.accessor("createdAt", {
    header: "Created",
    cell: ({ row }) => <RelativeTime at={row.original.createdAt} className="text-ink-muted" />,
    meta: { width: "7rem", align: "end", phone: "end", sort: "created", sortFirst: "descending" },
  }),
]);
