"use client";

import { createColumnHelper } from "@tanstack/react-table";
import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { IntegrationName } from "@/components/verifications/integration-name";
import type { Environment } from "@/lib/core/integration/settings";
import { Copyable } from "./copyable";
import { integrationPath } from "./paths";
import { StandingBadge } from "./standing-badge";

/** A row of the table. */
export type IntegrationRow = {
  id: string;
  name: string;
  environment: Environment;
  pausedAt: Date | null;
  archivedAt: Date | null;
  apiKey: string | null;
  endpoints: number;
  /** Verifications of the last thirty days. */
  recent: number;
};

const column = createColumnHelper<DataTableFeatures, IntegrationRow>();

const columns = column.columns([
  column.accessor("name", {
    header: "Name",
    cell: ({ row }) => <IntegrationName integration={row.original} />,
    meta: { width: "26%", phone: "title", link: true },
  }),
  column.display({
    id: "standing",
    header: "State",
    cell: ({ row }) => <StandingBadge of={row.original} />,
    meta: { width: "7.5rem", phone: "aside" },
  }),
  column.accessor("apiKey", {
    header: "API key",
    cell: ({ row: { original } }) =>
      original.apiKey ? (
        <Copyable value={original.apiKey} label={`Copy API key of ${original.name}`} />
      ) : (
        "None"
      ),
    meta: { from: "lg" },
  }),
  column.accessor("endpoints", {
    header: "Endpoints",
    cell: ({ row }) => row.original.endpoints.toLocaleString("en"),
    meta: { width: "6.5rem", align: "end", from: "md" },
  }),
  column.accessor("recent", {
    header: "Last 30 days",
    cell: ({ row }) => (
      <span className="text-ink-muted">
        {row.original.recent.toLocaleString("en")}
        <span className="sm:sr-only"> {row.original.recent === 1 ? "verification" : "verifications"}</span>
      </span>
    ),
    meta: { width: "8rem", align: "end", phone: "end" },
  }),
]);

/** The integrations within reach. */
export const IntegrationTable = ({ rows, empty }: { rows: IntegrationRow[]; empty: ReactNode }) => (
  <DataTable
    label="Integrations"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    rowHref={({ id }) => integrationPath(id)}
    empty={empty}
  />
);
