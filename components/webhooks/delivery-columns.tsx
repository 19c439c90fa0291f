import { createColumnHelper } from "@tanstack/react-table";
import Link from "next/link";
import type { DataTableFeatures } from "@/components/data-table/features";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import { verificationPath } from "@/components/verifications/paths";
import type { DeliverySummary } from "@/lib/core/webhook/delivery-listing";
import { webhookTypeNames } from "@/lib/core/webhook/webhook";
import { personName } from "@/lib/format/person";
import { lookOf } from "./delivery-look";
import { outcomeWords, topicName } from "./words";

const column = createColumnHelper<DataTableFeatures, DeliverySummary>();

function Outcome({ delivery }: { delivery: DeliverySummary }) {
  const { status, last } = delivery;
  const { word, tone, shape } = lookOf(status, last !== null);
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-2">
      <Badge tone={tone} shape={shape}>
        {word}
      </Badge>
      {last ? (
        <span className="truncate text-xs text-ink-muted">
          {last.responseStatus ?? outcomeWords[last.outcome]}
        </span>
      ) : null}
    </span>
  );
}

function Event({ delivery: { topic, type, isTest } }: { delivery: DeliverySummary }) {
  return (
    <>
      {topicName(topic)}
      <span className="ml-2 text-xs font-normal text-ink-muted">{webhookTypeNames[type]}</span>
      {isTest ? (
        <Badge tone="attention" className="ml-2">
          Test event
        </Badge>
      ) : null}
    </>
  );
}

function Subject({ verification }: Pick<DeliverySummary, "verification">) {
  if (!verification) return <span className="text-ink-muted">Nobody: a test</span>;
  return (
    <Link
      href={verificationPath(verification.id)}
      prefetch={false}
      className="relative hover:text-accent hover:underline"
    >
      {personName(verification.fullName)}
    </Link>
  );
}

const endpointName = (url: string) => url.replace(/^https?:\/\//, "");

/** The log's columns: what came of it, what it was about, where it went, how it went. */
export const deliveryColumns = column.columns([
  column.accessor("status", {
    header: "Outcome",
    cell: ({ row }) => <Outcome delivery={row.original} />,
    meta: { width: "12rem", phone: "aside" },
  }),
  column.accessor("topic", {
    header: "Event",
    cell: ({ row }) => <Event delivery={row.original} />,
    meta: { phone: "title", link: true },
  }),
  column.display({
    id: "verification",
    header: "Verification",
    cell: ({ row }) => <Subject verification={row.original.verification} />,
    meta: { width: "16%", phone: "line" },
  }),
  column.display({
    id: "endpoint",
    header: "Endpoint",
    cell: ({ row: { original } }) => (
      <span className="id-text text-ink-muted" title={original.endpoint.url}>
        {endpointName(original.endpoint.url)}
        {original.endpoint.isRemoved ? " (removed)" : ""}
      </span>
    ),
    meta: { width: "20%", from: "lg" },
  }),
  column.accessor("tries", {
    header: "Tries",
    cell: ({ row }) => row.original.tries.toLocaleString("en"),
    meta: { width: "4rem", align: "end", from: "md" },
  }),
  column.display({
    id: "duration",
    header: "Took",
    cell: ({ row: { original } }) =>
      original.last ? `${original.last.durationMs.toLocaleString("en")} ms` : "–",
    meta: { width: "5.5rem", align: "end", from: "lg" },
  }),
  column.display({
    id: "sent",
    header: "Last sent",
    cell: ({ row: { original } }) => (
      <RelativeTime at={original.last?.startedAt ?? original.createdAt} className="text-ink-muted" />
    ),
    meta: { width: "7rem", align: "end", phone: "end" },
  }),
  column.display({
    id: "next",
    header: "Next try",
    cell: ({ row: { original } }) =>
      original.nextTryAt && original.status === "pending" ? <RelativeTime at={original.nextTryAt} /> : "–",
    meta: { width: "6.5rem", align: "end", from: "xl" },
  }),
]);
