import { type Sendable, updatePendingDelivery } from "@/db/queries/deliveries";
import { type Ctx, inTransaction } from "@/lib/context";
import { parseRetryAfter, secondsToNextTry } from "@/lib/core/webhook/retry";
import { longestDelivery } from "@/lib/core/webhook/webhook";
import { enqueueDelivery, forgetDelivery } from "./enqueue";
import { noteHealth } from "./health";
import { type Outcome, outcomeOf } from "./post";
import { type Begun, closeTry, lastOf, letFollow } from "./tried";

/** Writes down what came of a try by plan, and when the next one is. */
export const settle = (ctx: Ctx, delivery: Sendable, { tryId }: Begun, outcome: Outcome) =>
  inTransaction(ctx, async (ctx) => {
    const now = new Date();
    const isSuccess = outcomeOf(outcome) === "2xx";
    const retryAfter = parseRetryAfter(outcome.answer?.headers["retry-after"], now);
    const failures = delivery.failures + (isSuccess ? 0 : 1);
    const nextTryAt = isSuccess ? null : timeOfNextTry(delivery, { failures, retryAfter, now });

    const plan = async () => {
      const isOurs = await updatePendingDelivery(ctx.db, ctx.scope, delivery.id, {
        ...lastOf(outcome, now),
        ...{ failures, nextTryAt },
        status: isSuccess ? "delivered" : nextTryAt ? "pending" : "failed",
        settledAt: nextTryAt ? null : now,
      });
      if (isOurs && nextTryAt) await enqueueDelivery(ctx, delivery, nextTryAt);
      else await forgetDelivery(ctx, delivery.id);
    };
    // On one connection these are sent together and done in this order, which is that of a claim: endpoint first.
    await Promise.all([
      noteHealth(ctx, delivery, outcome, { now, retryAfter }),
      closeTry(ctx, tryId, outcome),
      plan(),
      delivery.failures === 0 ? letFollow(ctx, delivery, now) : undefined,
    ]);
  });

type Failed = { failures: number; retryAfter?: number; now: Date };

/** Null where it is given up. */
function timeOfNextTry({ createdAt }: Sendable, { failures, retryAfter, now }: Failed): Date | null {
  if (now.getTime() - createdAt.getTime() > longestDelivery * 1000) return null;
  const pause = secondsToNextTry({ number: failures, retryAfter, random: Math.random() });
  return pause === null ? null : new Date(now.getTime() + pause * 1000);
}
