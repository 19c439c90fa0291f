import { createColumnHelper } from "@tanstack/react-table";
import type { DataTableColumns, DataTableFeatures } from "@/components/data-table/features";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tooltip } from "@/components/ui/tooltip";
import { reasons } from "@/lib/core/decision/reasons";
import { columnNames, isDefault, type VerificationColumn } from "@/lib/core/verification/column";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { deviceName } from "@/lib/format/device";
import { personName } from "@/lib/format/person";
import { DocumentName } from "./document-name";
import { IntegrationName } from "./integration-name";
import { StatusBadge } from "./status-badge";
import { WaitingTime } from "./waiting-time";

const helper = createColumnHelper<DataTableFeatures, VerificationSummary>();

type Cell = (verification: VerificationSummary) => React.ReactNode;
type Layout = NonNullable<Parameters<typeof helper.display>[0]["meta"]>;

const Id = ({ children }: { children: string | null }) =>
  children ? (
    <span title={children} className="id-text text-ink-muted">
      {children}
    </span>
  ) : null;

const Moment = ({ at }: { at: Date | null }) =>
  at ? <RelativeTime at={at} className="text-ink-muted" /> : null;

const Person: Cell = ({ fullName, vendorData }) => (
  <>
    <span className={fullName ? undefined : "text-ink-muted"}>{personName(fullName)}</span>
    {vendorData ? (
      <span className="id-text block truncate text-xs leading-4 font-normal text-ink-muted in-data-compact:hidden">
        {vendorData}
      </span>
    ) : null}
  </>
);

const Assignee: Cell = ({ assignee }) =>
  assignee ? (
    <Tooltip content={assignee.name}>
      <span className="inline-flex align-middle">
        <Avatar name={assignee.name} size="sm" />
      </span>
    </Tooltip>
  ) : null;

const time = { width: "6.25rem", align: "end" } as const;

/** What stands in each column, and how wide it is. */
const drawn: Record<VerificationColumn, { cell: Cell; layout: Layout }> = {
  status: {
    cell: ({ status }) => <StatusBadge status={status} />,
    layout: { width: "12.25rem", phone: "aside" },
  },
  person: { cell: Person, layout: { width: "17%", phone: "title", sort: "name", link: true } },
  document: {
    cell: ({ documentType, documentCountry }) => (
      <DocumentName type={documentType} country={documentCountry} />
    ),
    layout: { width: "9rem", phone: "line", from: "md" },
  },
  reason: {
    cell: ({ reason }) =>
      reason ? <span title={reasons[reason].label}>{reasons[reason].label}</span> : null,
    layout: { from: "lg" },
  },
  integration: {
    cell: ({ integration }) => <IntegrationName integration={integration} />,
    layout: { width: "11rem", from: "xl" },
  },
  assignee: { cell: Assignee, layout: { width: "4.75rem", from: "lg" } },
  age: {
    cell: ({ status, reviewedFrom }) =>
      status === "review" && reviewedFrom ? <WaitingTime since={reviewedFrom} /> : null,
    layout: { ...time, width: "5.75rem", from: "md", sort: "waiting" },
  },
  created: {
    cell: ({ createdAt }) => <Moment at={createdAt} />,
    layout: { ...time, phone: "end", sort: "created", sortFirst: "descending" },
  },
  id: { cell: ({ id }) => <Id>{id}</Id>, layout: { width: "19rem" } },
  reference: { cell: ({ vendorData }) => <Id>{vendorData}</Id>, layout: { width: "12rem" } },
  endUserId: { cell: ({ endUserId }) => <Id>{endUserId}</Id>, layout: { width: "19rem" } },
  attempts: { cell: ({ attemptNumber }) => attemptNumber, layout: { width: "5rem", align: "end" } },
  reasonId: { cell: ({ reason }) => <Id>{reason}</Id>, layout: { width: "13rem" } },
  decisionCode: {
    cell: ({ details }) => <Id>{details?.decisionCode ?? null}</Id>,
    layout: { width: "7rem" },
  },
  decidedBy: { cell: ({ details }) => details?.decidedBy ?? null, layout: { width: "11rem" } },
  device: {
    cell: ({ details }) => (details?.userAgent ? deviceName(details.userAgent) : null),
    layout: { width: "10rem" },
  },
  ip: { cell: ({ details }) => <Id>{details?.ip ?? null}</Id>, layout: { width: "10rem" } },
  submitted: { cell: ({ submittedAt }) => <Moment at={submittedAt} />, layout: time },
  decided: { cell: ({ decidedAt }) => <Moment at={decidedAt} />, layout: time },
  updated: { cell: ({ updatedAt }) => <Moment at={updatedAt} />, layout: time },
};

/** Chosen columns are all shown, each as wide as it needs to be; the usual ones give way where the screen is narrow. */
const chosenLayout = ({ from: _, ...layout }: Layout): Layout => ({
  ...layout,
  width: layout.width?.endsWith("rem") ? layout.width : "15rem",
});

/** The table's columns in the order asked for. */
export const columnsFor = (names: readonly VerificationColumn[]): DataTableColumns<VerificationSummary> =>
  helper.columns(
    names.map((name) => {
      const { cell, layout } = drawn[name];
      return helper.display({
        id: name,
        header: columnNames[name],
        cell: ({ row }) => cell(row.original),
        meta: isDefault(names) ? layout : chosenLayout(layout),
      });
    }),
  );
