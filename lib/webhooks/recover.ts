import { addTry, findSendable, type Sendable } from "@/db/queries/deliveries";
import { countFailed, findNextFailed } from "@/db/queries/webhook-messages";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import type { JobPayloads } from "@/lib/core/job/job";
import { getIntegration, requireInUse } from "@/lib/integrations/get";
import type { Rest } from "./background";
import { leaseOf, transmit } from "./deliver";
import { getEndpoint } from "./pause";
import { outcomeOf } from "./post";
import { settleOnce } from "./send-once";
import { signedHeaders } from "./sign";
import { type Begun, noteTry } from "./tried";

type Recovery = JobPayloads["webhook.recover"];

/** An endpoint that refuses so many in a row is not back, and is left in peace. */
const patience = 5;

/** One recovery of an endpoint at a time, so that the order holds. */
const enqueueRecovery = ({ db }: Ctx, recovery: Recovery, runAt: Date) =>
  enqueue(db, "webhook.recover", recovery, { runAt, key: `webhook.recover:${recovery.endpointId}` });

/**
 * Sends again, one after another in their order, what has failed at an endpoint since a time and has not arrived yet.
 * Gives how many those are. What was never tried is no part of it: that goes out by itself.
 */
export const resendFailedSince = (
  ctx: Ctx,
  endpointId: string,
  since: Date,
  now = new Date(),
): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const { integrationId } = await getEndpoint(ctx, endpointId);
    requireInUse(await getIntegration(ctx, integrationId));
    const total = await countFailed(ctx.db, ctx.scope, endpointId, since, now);
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.recover", targetId: endpointId, integrationId },
      after: { since: since.toISOString(), total },
    });
    const times = { since: since.toISOString(), until: now.toISOString() };
    if (total > 0) await enqueueRecovery(ctx, { endpointId, ...times, after: 0, failures: 0 }, now);
    return total;
  });

/** Sends the next one, and then comes back for the one after it. */
export async function beginRecovery(ctx: Ctx, recovery: Recovery): Promise<Rest | undefined> {
  const begun = await inTransaction(ctx, (ctx) => claimNext(ctx, recovery));
  if (!begun) return undefined;
  const { delivery, tried, ordinal } = begun;
  return async () => {
    const outcome = await transmit(delivery, tried);
    const failures = outcomeOf(outcome) === "2xx" ? 0 : recovery.failures + 1;
    const stopped = failures >= patience;
    await inTransaction(ctx, async (ctx) => {
      await settleOnce(ctx, delivery, tried, outcome);
      // Past the last one: what was to follow this try, had it been cut off, then finds nothing to do.
      const after = stopped ? Number.MAX_SAFE_INTEGER : ordinal;
      await enqueueRecovery(ctx, { ...recovery, after, failures }, new Date());
    });
  };
}

type Claimed = { delivery: Sendable; tried: Begun; ordinal: number };

async function claimNext(ctx: Ctx, recovery: Recovery): Promise<Claimed | undefined> {
  const { endpointId, after } = recovery;
  const [since, until] = [new Date(recovery.since), new Date(recovery.until)];
  const next = await findNextFailed(ctx.db, ctx.scope, endpointId, { since, until, after });
  const delivery = next && (await findSendable(ctx.db, ctx.scope, next.id));
  const number = delivery && (await addTry(ctx.db, ctx.scope, delivery.id));
  if (!delivery || number === undefined) return undefined;
  const now = new Date();
  const headers = await signedHeaders(ctx, delivery, now);
  const tried = await noteTry(ctx, delivery, { number, cause: "recovery", at: now }, headers);
  await enqueueRecovery(ctx, recovery, leaseOf(delivery, now));
  return { delivery, tried, ordinal: next.ordinal };
}
