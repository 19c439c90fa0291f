import {
  type ExportBatch,
  type ExportedVerification,
  selectExportBatch,
} from "@/db/queries/verification-export";
import type { Ctx } from "@/lib/context";
import { reasons } from "@/lib/core/decision/reasons";
import type { ExportRow } from "@/lib/core/export/column";
import { zonedTime } from "@/lib/core/export/zoned-time";

/** Rows in memory at once. */
const batchSize = 500;

type Wanted = Omit<ExportBatch, "limit" | "after"> & { except?: readonly string[] };

/** All rows that are asked for, batch after batch: the next is fetched when somebody wants it. */
export async function* exportedRows({ db, scope }: Ctx, { except, ...wanted }: Wanted, zone: string) {
  const toRow = rowIn(zone);
  const isLeftOut = new Set(except);
  let after: ExportBatch["after"];
  for (;;) {
    const found = await selectExportBatch(db, scope, { ...wanted, after, limit: batchSize });
    const last = found.at(-1);
    if (!last) return;
    yield found.filter(({ id }) => !isLeftOut.has(id)).map(toRow);
    // Those that are named come at once; a search may give a short batch before its last.
    if (wanted.ids) return;
    after = { value: last.created.toISOString(), id: last.id };
  }
}

function rowIn(zone: string) {
  const write = zonedTime(zone);
  const told = (at: Date | null) => at && write(at);
  return ({ person, reason, ...row }: ExportedVerification): ExportRow => ({
    ...row,
    reason: reason && reasons[reason].label,
    reasonCode: reason,
    created: write(row.created),
    submitted: told(row.submitted),
    reviewedFrom: told(row.reviewedFrom),
    decided: told(row.decided),
    updated: write(row.updated),
    birthDate: person.dateOfBirth ?? null,
  });
}
