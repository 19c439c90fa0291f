import { createColumnHelper } from "@tanstack/react-table";
import type { DataTableFeatures } from "@/components/data-table/features";
import { RelativeTime } from "@/components/ui/relative-time";
import { auditActions, auditGroupNames } from "@/lib/core/audit/actions";
import { type AuditEntry, phraseOf } from "@/lib/core/audit/entry";
import type { ActorKind } from "@/lib/core/identity/actor";

const column = createColumnHelper<DataTableFeatures, AuditEntry>();

const actorKindNames: Record<ActorKind, string> = {
  user: "",
  api_key: "API key",
  applicant: "End user",
  system: "System",
};

/** The line in words, its ids as ids. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const { lead, target, rest } = phraseOf(entry);
  const isId = !entry.targetName && target !== "";
  return (
    <span className="font-normal max-sm:whitespace-normal">
      <span className="font-medium">{entry.actorName}</span>
      {actorKindNames[entry.actorKind] ? (
        <span className="text-xs text-ink-muted"> ({actorKindNames[entry.actorKind]})</span>
      ) : null}{" "}
      {lead}
      <span className={isId ? "id-text" : undefined}>{target}</span>
      {rest}
    </span>
  );
}

const groupOf = (action: string) => {
  const group = auditActions[action]?.[0];
  return group ? auditGroupNames[group] : "Other";
};

/** The log's columns: what was done, of which kind, where, from where, when. */
export const auditColumns = column.columns([
  column.accessor("action", {
    header: "What was done",
    cell: ({ row }) => <AuditLine entry={row.original} />,
    meta: { phone: "title", link: true },
  }),
  column.display({
    id: "group",
    header: "Kind",
    cell: ({ row }) => <span className="text-ink-muted">{groupOf(row.original.action)}</span>,
    meta: { width: "10rem", from: "lg", phone: "line" },
  }),
  column.accessor("integrationName", {
    header: "Integration",
    cell: ({ row }) => row.original.integrationName ?? <span className="text-ink-muted">–</span>,
    meta: { width: "14%", from: "md" },
  }),
  column.accessor("ip", {
    header: "From",
    cell: ({ row }) => <span className="id-text text-ink-muted">{row.original.ip ?? "–"}</span>,
    meta: { width: "9rem", from: "xl" },
  }),
  column.accessor("createdAt", {
    header: "When",
    cell: ({ row }) => <RelativeTime at={row.original.createdAt} className="text-ink-muted" />,
    meta: { width: "7rem", align: "end", phone: "end" },
  }),
]);
