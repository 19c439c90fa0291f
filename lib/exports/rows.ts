import { selectInOrder } from "@/db/queries/matching-step";
import { type Exported, type ExportedVerification, selectExportRows } from "@/db/queries/verification-export";
import type { Ctx } from "@/lib/context";
import { reasons } from "@/lib/core/decision/reasons";
import { type ExportColumn, type ExportRow, isOfDetails } from "@/lib/core/export/column";
import { zonedTime } from "@/lib/core/export/zoned-time";
import { noDetails, type RowDetails } from "@/lib/core/verification/row-details";
import { deviceName } from "@/lib/format/device";
import { getRowDetails } from "@/lib/reviews/row-details";
import { matchingIds } from "@/lib/verifications/matching-ids";

/** Rows in memory at once. */
const batchSize = 500;

export type WantedRows = Exported & {
  /** These, whatever the filter says. */
  ids?: readonly string[];
  except?: readonly string[];
  columns: readonly ExportColumn[];
  zone: string;
};

async function* wantedIds(ctx: Ctx, { ids, except, ...wanted }: WantedRows) {
  const isLeftOut = new Set(except);
  const found = ids
    ? [await selectInOrder(ctx.db, ctx.scope, ids, wanted.ascending)]
    : matchingIds(ctx, wanted);
  for await (const some of found) {
    for (let at = 0; at < some.length; at += batchSize)
      yield some.slice(at, at + batchSize).filter((id) => !isLeftOut.has(id));
    if (some.length === 0) yield some;
  }
}

/** All rows that are asked for, batch after batch: the next is fetched when somebody wants it. */
export async function* exportedRows(ctx: Ctx, wanted: WantedRows) {
  const { ids, columns, zone, filter, status, ascending } = wanted;
  const toRow = rowIn(zone);
  const asked = ids ? { filter: {}, ascending } : { filter, status, ascending };
  const hasDetails = columns.some(isOfDetails);
  for await (const some of wantedIds(ctx, wanted)) {
    const found = some.length > 0 ? await selectExportRows(ctx.db, ctx.scope, some, asked) : [];
    const details = hasDetails && found.length > 0 ? await getRowDetails(ctx, some) : undefined;
    yield found.map((row) => toRow(row, details?.get(row.id) ?? noDetails));
  }
}

function rowIn(zone: string) {
  const write = zonedTime(zone);
  const told = (at: Date | null) => at && write(at);
  return ({ person, reason, ...row }: ExportedVerification, details: RowDetails): ExportRow => ({
    ...row,
    reason: reason && reasons[reason].label,
    reasonCode: reason,
    decisionCode: details.decisionCode,
    decidedBy: details.decidedBy,
    device: details.userAgent && deviceName(details.userAgent),
    ip: details.ip,
    created: write(row.created),
    submitted: told(row.submitted),
    reviewedFrom: told(row.reviewedFrom),
    decided: told(row.decided),
    updated: write(row.updated),
    birthDate: person.dateOfBirth ?? null,
  });
}
