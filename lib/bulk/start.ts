import { insertItems, insertRun, setRunTotal } from "@/db/queries/bulk";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { type BulkTarget, bulkPermissions, maxBulkItems } from "@/lib/core/bulk/bulk";
import type { BulkOrder } from "@/lib/core/bulk/order";
import { AppError, conflict, forbidden, invalid } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { conditionOf, previewBulk } from "./target";

type Start = {
  order: BulkOrder;
  target: BulkTarget;
  /** How many are declined, typed by whoever does. */
  typedCount?: number;
  /** The number was typed when it was first asked for. */
  isRetry?: boolean;
};

/** Decides now which verifications are meant, and has them done one by one. Gives the id of the run. */
export const startBulk = (ctx: Ctx, { order, target, typedCount, isRetry }: Start, now = new Date()) =>
  inTransaction(ctx, async (ctx) => {
    const { action, ...input } = order;
    const { actor, origin } = ctx;
    if (actor.kind !== "user") throw new AppError("forbidden", "Only people do this to many at once.");
    if (!may(actor.role, bulkPermissions[action])) throw forbidden("Your role does not allow this.");
    if (action === "decline" && !isRetry) await checkTypedCount(ctx, target, typedCount, now);

    const runId = await insertRun(ctx.db, { userId: actor.id, action, input, total: 0, ...origin });
    const selected = await conditionOf(ctx, target, now);
    const total = await insertItems(ctx.db, runId, selected, maxBulkItems + 1);
    if (total === 0) throw new AppError("not_found", "None of these are there any more.");
    if (total > maxBulkItems)
      throw invalid(`At most ${maxBulkItems.toLocaleString("en-GB")} at once: narrow the filter.`);
    await setRunTotal(ctx.db, runId, total);
    await recordAudit(ctx, { action: "bulk.start", targetId: runId, after: { ...order, total } });
    await enqueueRun(ctx, runId);
    return runId;
  });

/** One job a run: what comes while it works begins after it. */
export const enqueueRun = ({ db }: Ctx, runId: string) =>
  enqueue(db, "bulk.run", { runId }, { key: `bulk.run:${runId}` });

async function checkTypedCount(ctx: Ctx, target: BulkTarget, typed: number | undefined, now: Date) {
  const { total, unopened } = await previewBulk(ctx, target, now);
  const declined = total - unopened;
  if (total > 0 && declined === 0) throw conflict("Nobody has opened any of these: look at them first.");
  if (total === 0 || typed === declined) return;
  const message = `${declined} will be declined: type that number.`;
  throw invalid(message, { typedCount: message });
}
