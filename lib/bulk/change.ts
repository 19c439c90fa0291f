import { selectFailedIds, setCancelled } from "@/db/queries/bulk";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { bulkOrder } from "@/lib/core/bulk/order";
import { conflict } from "@/lib/core/errors";
import { requireRun } from "./get";
import { enqueueRun, startBulk } from "./start";

/** Stops a run after the one it is at. What is done stays done. */
export const cancelBulk = (ctx: Ctx, id: string, now = new Date()) =>
  inTransaction(ctx, async (ctx) => {
    await requireRun(ctx, id);
    if (!(await setCancelled(ctx.db, id, now))) throw conflict("This run is over.");
    await recordAudit(ctx, { action: "bulk.cancel", targetId: id });
    await enqueueRun(ctx, id);
  });

/** Tries once more what has failed, as a run of its own. Gives its id. */
export async function retryBulk(ctx: Ctx, id: string): Promise<string> {
  const { action, input } = await requireRun(ctx, id);
  const ids = await selectFailedIds(ctx.db, id);
  const order = bulkOrder.parse({ action, ...input });
  return startBulk(ctx, { order, target: { ids }, isRetry: true });
}
