"use client";

import { ListFilter, ScrollText } from "lucide-react";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { AuditEntry } from "@/lib/core/audit/entry";
import { auditColumns } from "./audit-columns";
import { auditEntryPath, auditPath } from "./paths";

const nothing = (
  <EmptyState
    icon={<ScrollText />}
    title="Nothing is written down yet"
    text="Every change, every export and every look at somebody's data or pictures is listed here."
  />
);

const noMatch = (
  <EmptyState
    icon={<ListFilter />}
    title="Nothing matches these filters"
    actions={<Button href={auditPath}>Clear filters</Button>}
  />
);

/** What was done, newest first. */
export const AuditTable = ({ rows, isFiltered }: { rows: AuditEntry[]; isFiltered: boolean }) => (
  <DataTable
    label="Audit entries"
    columns={auditColumns}
    rows={rows}
    rowId={({ id }) => String(id)}
    rowHref={({ id }) => auditEntryPath(id)}
    empty={isFiltered ? noMatch : nothing}
  />
);

export const AuditTableSkeleton = () => (
  <DataTable label="Audit entries" columns={auditColumns} rows={[]} rowId={({ id }) => String(id)} loading />
);
