"use client";

import { createColumnHelper } from "@tanstack/react-table";
import { DataTable } from "@/components/data-table/data-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { Colleague } from "@/lib/core/identity/colleague";
import { roleNames } from "@/lib/core/identity/roles";
import { personPath } from "./paths";
import { factorWords } from "./person-words";

/** A row of the table; `reaches` names the integrations. */
export type PersonRow = Colleague & { reaches: string; isSelf: boolean };

const column = createColumnHelper<DataTableFeatures, PersonRow>();

const columns = column.columns([
  column.accessor("name", {
    header: "Name",
    cell: ({ row: { original } }) => (
      <span className="min-w-0">
        <span className="block truncate font-medium">
          {original.name}
          {original.isSelf ? <span className="font-normal text-ink-muted"> (you)</span> : null}
        </span>
        <span className="block truncate text-xs text-ink-muted">{original.email}</span>
      </span>
    ),
    meta: { width: "30%", phone: "title", link: true },
  }),
  column.accessor("disabledAt", {
    header: "Status",
    cell: ({ row }) =>
      row.original.disabledAt ? (
        <Badge tone="muted" shape="dash">
          Disabled
        </Badge>
      ) : (
        <Badge tone="success" shape="check">
          Active
        </Badge>
      ),
    meta: { width: "7rem", phone: "aside" },
  }),
  column.accessor("role", {
    header: "Role",
    cell: ({ row }) => roleNames[row.original.role],
    meta: { width: "8rem", phone: "line" },
  }),
  column.accessor("reaches", { header: "Integrations", meta: { from: "lg" } }),
  column.accessor("hasSecondFactor", {
    header: "Beside the password",
    cell: ({ row }) => factorWords(row.original) || <span className="text-tone-attention">Nothing</span>,
    meta: { width: "10rem", from: "md" },
  }),
  column.accessor("lastSignInAt", {
    header: "Last sign-in",
    cell: ({ row }) =>
      row.original.lastSignInAt ? (
        <RelativeTime at={row.original.lastSignInAt} className="text-ink-muted" />
      ) : (
        <span className="text-ink-muted">Never</span>
      ),
    meta: { width: "8rem", align: "end", phone: "end" },
  }),
]);

/** Everybody within reach. */
export const PeopleTable = ({ rows }: { rows: PersonRow[] }) => (
  <DataTable
    label="People"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    rowHref={({ id }) => personPath(id)}
    empty={<p className="px-4 py-8 text-center text-ink-muted">Nobody but people out of your reach.</p>}
  />
);
