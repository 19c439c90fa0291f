import { countItems, findRun, selectMisses } from "@/db/queries/bulk";
import type { Ctx } from "@/lib/context";
import { type BulkMiss, type BulkRun, bulkItemStatuses } from "@/lib/core/bulk/bulk";
import { bulkOrder } from "@/lib/core/bulk/order";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";

/** A run of one's own: nobody else's exists. */
export async function requireRun({ db, actor }: Ctx, id: string) {
  const run = isUuid(id) ? await findRun(db, id) : undefined;
  if (!run || actor.kind !== "user" || run.userId !== actor.id) throw notFound("bulk run");
  return run;
}

const shownMisses = 500;

/** How far a run is, and what of it was not done. */
export async function getBulkRun(ctx: Ctx, id: string): Promise<{ run: BulkRun; misses: BulkMiss[] }> {
  const { action, input, total, createdAt, cancelledAt, finishedAt } = await requireRun(ctx, id);
  const [counted, misses] = await Promise.all([
    countItems(ctx.db, id),
    selectMisses(ctx.db, ctx.scope, id, shownMisses),
  ]);
  const totals = new Map(counted.map(({ status, total }) => [status, total]));
  const counts = Object.fromEntries(bulkItemStatuses.map((status) => [status, totals.get(status) ?? 0]));
  return {
    run: {
      ...{ id, total, createdAt, cancelledAt, finishedAt },
      order: bulkOrder.parse({ action, ...input }),
      counts: counts as BulkRun["counts"],
    },
    misses,
  };
}
