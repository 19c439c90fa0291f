import { createColumnHelper } from "@tanstack/react-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LoggedRequest } from "@/lib/core/request/listing";
import { reasonOf, statusLook } from "./words";

const column = createColumnHelper<DataTableFeatures, LoggedRequest>();

/** The log's columns: what came of it, what was asked, with what, how long it took. */
export const requestColumns = column.columns([
  column.accessor("status", {
    header: "Status",
    cell: ({ row: { original } }) => <Badge {...statusLook(original.status)}>{original.status}</Badge>,
    meta: { width: "5.5rem", phone: "aside" },
  }),
  column.accessor("path", {
    header: "Request",
    cell: ({ row: { original } }) => (
      <span className="id-text" title={original.path}>
        {original.method} {original.path}
      </span>
    ),
    meta: { phone: "title", link: true },
  }),
  column.display({
    id: "reason",
    header: "Why refused",
    cell: ({ row: { original } }) => <span className="text-ink-muted">{reasonOf(original) ?? "–"}</span>,
    meta: { width: "24%", phone: "line" },
  }),
  column.display({
    id: "key",
    header: "Key",
    cell: ({ row: { original } }) => original.key?.label ?? "–",
    meta: { width: "14%", from: "md" },
  }),
  column.accessor("milliseconds", {
    header: "Took",
    cell: ({ row: { original } }) => `${original.milliseconds.toLocaleString("en")} ms`,
    meta: { width: "5.5rem", align: "end", from: "lg" },
  }),
  column.accessor("createdAt", {
    header: "When",
    cell: ({ row: { original } }) => <RelativeTime at={original.createdAt} className="text-ink-muted" />,
    meta: { width: "7rem", align: "end", phone: "end" },
  }),
]);
