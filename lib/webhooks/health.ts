import { addFailure, clearFailures, setProbe } from "@/db/queries/endpoint-health";
import type { Ctx } from "@/lib/context";
import { isProbed, secondsToProbe } from "@/lib/core/webhook/circuit";
import type { Delivery } from "@/lib/core/webhook/delivery";
import { enqueueWake } from "./enqueue";
import { pauseGone } from "./pause";
import { type Outcome, outcomeOf } from "./post";

/** An endpoint that answers again gets all that has waited; one that fails on and on is only probed from then on. */
export async function noteHealth(
  ctx: Ctx,
  { endpointId }: Delivery,
  outcome: Outcome,
  { now, retryAfter = 0 }: { now: Date; retryAfter?: number },
) {
  if (outcomeOf(outcome) === "2xx") {
    if (await clearFailures(ctx.db, ctx.scope, endpointId)) await enqueueWake(ctx, endpointId, now);
    return;
  }
  const failures = await addFailure(ctx.db, ctx.scope, endpointId, now);
  if (outcome.answer?.status === 410) return pauseGone(ctx, endpointId, now);
  if (!isProbed(failures)) return;
  const pause = Math.max(secondsToProbe(failures), Math.min(retryAfter, 3600));
  const probeAt = new Date(now.getTime() + pause * 1000);
  await setProbe(ctx.db, ctx.scope, endpointId, probeAt);
  await enqueueWake(ctx, endpointId, probeAt);
}
