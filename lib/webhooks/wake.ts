import { selectDue } from "@/db/queries/due-deliveries";
import { findEndpointHealth } from "@/db/queries/endpoint-health";
import { type Ctx, inTransaction } from "@/lib/context";
import { isProbed } from "@/lib/core/webhook/circuit";
import type { Rest } from "./background";
import { beginDelivery } from "./deliver";
import { enqueueDeliveries, enqueueWake } from "./enqueue";

const batchSize = 500;
const betweenBatchesMs = 2000;

/** Looks at what is due at an endpoint: one that fails is probed with the oldest, any other gets all. */
export async function wakeEndpoint(
  ctx: Ctx,
  { endpointId }: { endpointId: string },
): Promise<Rest | undefined> {
  const health = await findEndpointHealth(ctx.db, ctx.scope, endpointId);
  if (!health?.enabled) return undefined;
  const now = new Date();
  if (!isProbed(health.failures)) {
    await release(ctx, endpointId, now);
    return undefined;
  }
  if (health.probeAt && health.probeAt > now) {
    await enqueueWake(ctx, endpointId, health.probeAt);
    return undefined;
  }
  const [oldest] = await selectDue(ctx.db, ctx.scope, endpointId, now, 1);
  return oldest && beginDelivery(ctx, { deliveryId: oldest.id });
}

const release = (ctx: Ctx, endpointId: string, now: Date) =>
  inTransaction(ctx, async (ctx) => {
    const due = await selectDue(ctx.db, ctx.scope, endpointId, now, batchSize);
    await enqueueDeliveries(ctx, due, now);
    if (due.length === batchSize)
      await enqueueWake(ctx, endpointId, new Date(now.getTime() + betweenBatchesMs));
  });
