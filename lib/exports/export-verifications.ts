import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { forbidden } from "@/lib/core/errors";
import { isPersonal } from "@/lib/core/export/column";
import type { ExportOrder } from "@/lib/core/export/order";
import { may } from "@/lib/core/identity/roles";
import { resolveFilter } from "@/lib/core/verification/listing";
import { exportedRows } from "./rows";
import { streamOf } from "./stream-of";
import { type Writer, writerOf } from "./write";

/** All that match now, row after row as they are read; who asked for what is written down before the first leaves. */
export async function exportVerifications(ctx: Ctx, order: ExportOrder, now = new Date()) {
  const { listing, format, columns, zone, ids, except } = order;
  const { actor } = ctx;
  if (actor.kind !== "user" || !may(actor.role, "verification:export"))
    throw forbidden("Your role does not allow this.");
  if (columns.some(isPersonal) && !may(actor.role, "person:export"))
    throw forbidden("Your role does not allow to export names and personal numbers.");

  const exportId = crypto.randomUUID();
  const { filter, status, sort, direction } = listing;
  // What was searched for may be somebody's name, and entries stay for ever.
  const search = filter.search && "(hidden)";
  await recordAudit(ctx, {
    ...{ action: "verification.export", targetId: exportId },
    after: { filter: { ...filter, search, status }, format, columns, zone, ids, except },
  });
  const wanted = {
    ...{ status, ids, except, columns, zone, filter: resolveFilter(filter, now) },
    ascending: sort === "created" && direction === "ascending",
  };
  const writer = writerOf(order);
  const told = (rows: number, isComplete: boolean) =>
    recordAudit(ctx, {
      ...{ action: "verification.export_end", targetId: exportId },
      after: { rows, isComplete },
    });
  const stream = streamOf(written(exportedRows(ctx, wanted), writer, told));
  return {
    stream,
    mimeType: writer.mimeType,
    name: `verifications-${now.toISOString().slice(0, 10)}.${format}`,
  };
}

type Rows = ReturnType<typeof exportedRows>;

/** The text of an export; says at its end how many rows have left, also where nobody wanted the rest. */
async function* written(
  batches: Rows,
  { head, batch, tail }: Writer,
  told: (rows: number, isComplete: boolean) => Promise<void>,
) {
  let rows = 0;
  let isComplete = false;
  try {
    yield head;
    for await (const found of batches) {
      const text = found.length > 0 ? batch(found, rows === 0) : "";
      rows += found.length;
      // Also where it is empty: a reader who has gone is noticed here.
      yield text;
    }
    yield rows === 0 ? tail.trimStart() : tail;
    isComplete = true;
  } finally {
    await told(rows, isComplete);
  }
}
