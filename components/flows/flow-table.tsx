"use client";

import { createColumnHelper } from "@tanstack/react-table";
import { DataTable } from "@/components/data-table/data-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { flowPath } from "@/components/integrations/paths";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";

/** A row of the table. */
export type FlowRow = {
  id: string;
  integrationId: string;
  name: string;
  version: number;
  asks: string;
  used: number;
  isDefault: boolean;
  isDisabled: boolean;
  changedAt: Date;
};

const column = createColumnHelper<DataTableFeatures, FlowRow>();

const columns = column.columns([
  column.accessor("name", {
    header: "Flow",
    cell: ({ row: { original } }) => original.name,
    meta: { width: "22%", phone: "title", link: true },
  }),
  column.accessor("isDisabled", {
    header: "State",
    cell: ({ row: { original } }) => {
      if (original.isDefault)
        return (
          <Badge tone="info" shape="check">
            Default
          </Badge>
        );
      return original.isDisabled ? (
        <Badge tone="muted" shape="dash">
          Disabled
        </Badge>
      ) : (
        <Badge tone="success" shape="check">
          Enabled
        </Badge>
      );
    },
    meta: { width: "7rem", phone: "aside" },
  }),
  column.accessor("asks", {
    header: "Asks for",
    cell: ({ row: { original } }) => <span className="text-ink-muted">{original.asks}</span>,
    meta: { phone: "line" },
  }),
  column.accessor("version", {
    header: "Version",
    meta: { width: "6rem", align: "end", from: "md" },
  }),
  column.accessor("changedAt", {
    header: "Changed",
    cell: ({ row: { original } }) => <RelativeTime at={original.changedAt} />,
    meta: { width: "8rem", from: "lg" },
  }),
  column.accessor("used", {
    header: "Used",
    cell: ({ row: { original } }) => (
      <span className="text-ink-muted">
        {original.used.toLocaleString("en")}
        <span className="sm:sr-only"> {original.used === 1 ? "verification" : "verifications"}</span>
      </span>
    ),
    meta: { width: "6rem", align: "end", phone: "end" },
  }),
]);

/** The flows of an integration. */
export const FlowTable = ({ rows }: { rows: FlowRow[] }) => (
  <DataTable
    label="Flows"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    rowHref={({ id, integrationId }) => flowPath(integrationId, id)}
    empty={null}
  />
);
