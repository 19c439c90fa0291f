"use client";

import { createColumnHelper } from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { DocumentName } from "@/components/verifications/document-name";
import { IntegrationName } from "@/components/verifications/integration-name";
import type { Lease } from "@/lib/core/review/lease";
import type { QueueEntry, QueueFilter } from "@/lib/core/review/queue";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { personName } from "@/lib/format/person";
import { AssigneeSelect } from "./assignee-select";
import type { CaseActions } from "./desk-actions";
import { casePath } from "./paths";
import { Waiting } from "./waiting";

const helper = createColumnHelper<DataTableFeatures, QueueEntry>();

const OpenWith = ({ lease, userId }: { lease: Lease | null; userId: string }) =>
  lease ? (
    <span className="inline-flex max-w-full items-center gap-1.5 align-middle">
      <Avatar name={lease.name} decorative size="sm" />
      <span className="truncate">{lease.userId === userId ? "You" : lease.name}</span>
      <RelativeTime at={lease.takenAt} className="shrink-0 text-xs text-ink-muted" />
    </span>
  ) : null;

type QueueTableProps = {
  rows: QueueEntry[];
  filter: QueueFilter;
  userId: string;
  /** Who may decide, by integration. */
  reviewers: Record<string, Reviewer[]>;
  assign: CaseActions["assign"];
  empty: ReactNode;
};

/** Who waits for a reviewer, the longest first. */
export function QueueTable({ rows, filter, userId, reviewers, assign, empty }: QueueTableProps) {
  const columns = useMemo(
    () =>
      helper.columns([
        helper.accessor("fullName", {
          header: "Person",
          meta: { width: "18%", phone: "title", link: true },
          cell: ({ row: { original } }) => (
            <>
              <span className={original.fullName ? undefined : "text-ink-muted"}>
                {personName(original.fullName)}
              </span>
              {original.vendorData ? (
                <span className="id-text block truncate text-xs leading-4 font-normal text-ink-muted">
                  {original.vendorData}
                </span>
              ) : null}
            </>
          ),
        }),
        helper.accessor("why", { header: "Why it is here", meta: { phone: "line" } }),
        helper.display({
          id: "document",
          header: "Document",
          meta: { width: "8rem", from: "lg" },
          cell: ({ row: { original } }) => (
            <DocumentName type={original.documentType} country={original.documentCountry} />
          ),
        }),
        helper.display({
          id: "integration",
          header: "Integration",
          meta: { width: "11rem", from: "xl" },
          cell: ({ row: { original } }) => <IntegrationName integration={original.integration} />,
        }),
        helper.display({
          id: "open",
          header: "Open with",
          meta: { width: "11.5rem", from: "md", phone: "end" },
          cell: ({ row: { original } }) => <OpenWith lease={original.lease} userId={userId} />,
        }),
        helper.display({
          id: "assignee",
          header: "Assigned to",
          meta: { width: "9.5rem", from: "lg" },
          cell: ({ row: { original } }) => (
            <AssigneeSelect
              key={original.assignee?.id ?? "nobody"}
              id={original.id}
              label={`Assign ${personName(original.fullName)}`}
              assignee={original.assignee}
              reviewers={reviewers[original.integration.id] ?? []}
              assign={assign}
            />
          ),
        }),
        helper.accessor("waitingSince", {
          header: "Waits",
          meta: { width: "4.5rem", align: "end", phone: "aside" },
          cell: ({ getValue }) => <Waiting since={getValue()} />,
        }),
      ]),
    [userId, reviewers, assign],
  );
  return (
    <DataTable
      label="Review queue"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowHref={({ id }) => casePath(id, filter)}
      empty={empty}
    />
  );
}
