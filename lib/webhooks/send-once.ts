import { findSendable, type Sendable, updateDelivery } from "@/db/queries/deliveries";
import { findTry, updateTry } from "@/db/queries/delivery-tries";
import { enqueue, removeJob } from "@/db/queue";
import { type Ctx, inTransaction } from "@/lib/context";
import type { Rest } from "./background";
import { leaseOf, transmit } from "./deliver";
import { forgetDelivery } from "./enqueue";
import { onceKey } from "./order-try";
import { type Outcome, outcomeOf } from "./post";
import { signedHeaders } from "./sign";
import { type Begun, closeTry, lastOf, letFollow } from "./tried";

/** Sends what somebody has ordered, signed as of now. One that is cut off is sent again. */
export async function beginOnce(ctx: Ctx, { tryId }: { tryId: string }): Promise<Rest | undefined> {
  const ordered = await findTry(ctx.db, ctx.scope, tryId);
  if (!ordered || ordered.outcome !== null) return undefined;
  const delivery = await findSendable(ctx.db, ctx.scope, ordered.deliveryId);
  if (!delivery) return undefined;
  const now = new Date();
  const headers = await signedHeaders(ctx, delivery, now);
  const { cause } = ordered;
  const url = cause === "elsewhere" ? (ordered.url ?? delivery.url) : delivery.url;
  await inTransaction(ctx, async ({ db, scope }) => {
    await updateTry(db, scope, tryId, { url, startedAt: now, requestHeaders: headers ?? {} });
    await enqueue(db, "webhook.once", { tryId }, { runAt: leaseOf(delivery, now), key: onceKey(tryId) });
  });
  return async () => {
    const begun = { tryId, cause, url, headers };
    const outcome = await transmit(delivery, begun);
    await inTransaction(ctx, async (ctx) => {
      await settleOnce(ctx, delivery, begun, outcome);
      await removeJob(ctx.db, onceKey(tryId));
    });
  };
}

export const sendOnce = async (ctx: Ctx, payload: { tryId: string }) => (await beginOnce(ctx, payload))?.();

/**
 * Writes down what came of a try outside of the plan. What arrived is delivered; what did not leaves the plan, and
 * what is thought of the endpoint, as they were. What went elsewhere says nothing about the delivery.
 */
export async function settleOnce(ctx: Ctx, delivery: Sendable, { tryId, cause }: Begun, outcome: Outcome) {
  const now = new Date();
  const isSuccess = outcomeOf(outcome) === "2xx";
  await closeTry(ctx, tryId, outcome);
  if (cause === "elsewhere") return;
  const isOver = isSuccess || cause === "test";
  await updateDelivery(ctx.db, ctx.scope, delivery.id, {
    ...lastOf(outcome, now),
    ...(isOver && { status: isSuccess ? "delivered" : "failed", nextTryAt: null, settledAt: now }),
  });
  if (!isOver) return;
  await forgetDelivery(ctx, delivery.id);
  await letFollow(ctx, delivery, now);
}
