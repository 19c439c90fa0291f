"use client";

import { PanelRight } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { Sort, SortDirection } from "@/components/data-table/features";
import { SelectionProvider } from "@/components/data-table/selection-provider";
import { useKey } from "@/components/shell/keys/use-key";
import { IconButton } from "@/components/ui/icon-button";
import {
  type Density,
  defaultColumns,
  isDefault,
  type VerificationColumn,
} from "@/lib/core/verification/column";
import type { SortField } from "@/lib/core/verification/listing";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { personName } from "@/lib/format/person";
import { columnsFor } from "./columns";
import { keepShown } from "./list/last-shown";
import { useListing } from "./list/listing-provider";
import { TroubleBanner } from "./list/trouble-banner";
import { useLiveList } from "./live/live-provider";
import { verificationPath } from "./paths";
import type { PeekAction } from "./peek/use-peek";

const PeekPanel = dynamic(() => import("./peek/peek-panel").then(({ PeekPanel }) => PeekPanel), {
  ssr: false,
});

type VerificationTableProps = {
  rows: VerificationSummary[];
  columns: readonly VerificationColumn[];
  density: Density;
  sort: Sort;
  /** Where the heads lead, by column and direction; what cannot be sorted by is not among them. */
  sortHrefs: Partial<Record<SortField, Record<SortDirection, string>>>;
  peek: PeekAction;
  empty: ReactNode;
};

const linkOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-row-link]`);

/** The verifications of one page. Space looks at a row beside them, and the panel goes along with J and K. */
export function VerificationTable(props: VerificationTableProps) {
  const { columns: names, density, sort, sortHrefs, peek, empty } = props;
  const { pending, trouble } = useListing();
  const { changed, dimBefore } = useLiveList();
  // Written anew in its place: whatever it has become, its row stays where it is.
  const rows = useMemo(() => {
    const now = new Map(changed.map((row) => [row.id, row]));
    return now.size > 0 ? props.rows.map((row) => now.get(row.id) ?? row) : props.rows;
  }, [props.rows, changed]);
  const [peekedId, setPeekedId] = useState<string>();
  const key = names.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are what the key is made of
  const columns = useMemo(() => columnsFor(names), [key]);

  const at = rows.findIndex(({ id }) => id === peekedId);
  const peeked = rows[at];
  const focused = () => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
  const show = (row: VerificationSummary | undefined) => {
    if (!row) return;
    setPeekedId(row.id);
    linkOf(row.id)?.focus();
    linkOf(row.id)?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    setPeekedId(undefined);
    // Once the panel is gone: while it is there, it goes along with the focus.
    if (peeked) requestAnimationFrame(() => linkOf(peeked.id)?.focus());
  };
  useKey(
    { key: "space", name: "Peek at the row", group: "This list" },
    () => (peeked ? close() : show(rows.find(({ id }) => id === focused()) ?? rows[0])),
    rows.length > 0,
  );
  useKey(
    { key: "o", name: "Open the row", group: "This list" },
    () => linkOf(focused() ?? "")?.click(),
    rows.length > 0,
  );
  const step = (by: number) => (rows[at + by] ? () => show(rows[at + by]) : undefined);
  useEffect(() => keepShown({ rows, columns: names, density }), [rows, names, density]);
  return (
    <>
      {trouble ? <TroubleBanner {...trouble} /> : null}
      <DataTable
        label="Verifications"
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowHref={({ id }) => verificationPath(id)}
        rowLabel={({ fullName }) => personName(fullName)}
        density={density}
        sort={sort}
        sortHref={(key, direction) => hrefOf(sortHrefs, key)?.[direction]}
        stale={pending || trouble !== undefined}
        scrolls={!isDefault(names)}
        currentId={peeked?.id}
        isDimmed={dimBefore && (({ createdAt }) => createdAt < dimBefore)}
        onRowFocus={peeked && (({ id }) => setPeekedId(id))}
        rowAction={(row) => <PeekButton row={row} onPeek={() => show(row)} />}
        empty={empty}
      />
      {peeked ? (
        <PeekPanel row={peeked} peek={peek} onUp={step(-1)} onDown={step(1)} onClose={close} />
      ) : null}
    </>
  );
}

const hrefOf = (hrefs: VerificationTableProps["sortHrefs"], key: string) =>
  Object.entries(hrefs).find(([field]) => field === key)?.[1];

const PeekButton = ({ row, onPeek }: { row: VerificationSummary; onPeek: () => void }) => (
  <IconButton
    label={`Peek at ${personName(row.fullName)}`}
    size="sm"
    icon={<PanelRight />}
    tabIndex={-1}
    onClick={onPeek}
    className="-my-1 sm:opacity-0 sm:group-hover/row:opacity-100 sm:focus-visible:opacity-100"
  />
);

const usual = columnsFor(defaultColumns);

/** The table while its rows are on their way. */
export function VerificationTableSkeleton() {
  return (
    <SelectionProvider filter="" count={{ total: 0, isExact: true }}>
      <DataTable label="Verifications" columns={usual} rows={[]} rowId={({ id }) => id} loading />
    </SelectionProvider>
  );
}
