import { failOldDeliveries, selectLateEndpoints } from "@/db/queries/due-deliveries";
import { enqueue, enqueueAll, removeJob } from "@/db/queue";
import type { Ctx } from "@/lib/context";
import { longestDelivery } from "@/lib/core/webhook/webhook";
import { busyEndpoints, isFull } from "./places";

/** On every job that sends something by plan. */
const anyDelivery = "webhook";
const flagOf = (endpointId: string) => `endpoint:${endpointId}`;
const keyOf = (id: string) => `webhook.deliver:${id}`;

/** Flags of the jobs that a worker leaves alone for now. */
export const busyFlags = () => (isFull() ? [anyDelivery] : busyEndpoints().map(flagOf));

type Waiting = { id: string; endpointId: string };

const jobFor = ({ id, endpointId }: Waiting, runAt: Date) => ({
  payload: { deliveryId: id },
  options: { runAt, key: keyOf(id), flags: [anyDelivery, flagOf(endpointId)] },
});

/** One job per delivery: a later call moves the job that is waiting, and a job that is running is let run. */
export function enqueueDelivery({ db }: Pick<Ctx, "db">, delivery: Waiting, runAt: Date) {
  const { payload, options } = jobFor(delivery, runAt);
  return enqueue(db, "webhook.deliver", payload, options);
}

export const enqueueDeliveries = ({ db }: Pick<Ctx, "db">, deliveries: Waiting[], runAt: Date) =>
  enqueueAll(
    db,
    "webhook.deliver",
    deliveries.map((delivery) => jobFor(delivery, runAt)),
  );

export const forgetDelivery = ({ db }: Pick<Ctx, "db">, id: string) => removeJob(db, keyOf(id));

/** Has somebody look at what is due at an endpoint; the later call counts. */
export const enqueueWake = ({ db }: Pick<Ctx, "db">, endpointId: string, runAt: Date) =>
  enqueue(db, "webhook.wake", { endpointId }, { runAt, key: `webhook.wake:${endpointId}` });

const overdueMs = 60_000;

/**
 * The table says what is still to be told and the queue only when, so what no job is waiting for is found here. Gives
 * up what is too old.
 */
export async function enqueueOverdue(ctx: Ctx, now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await failOldDeliveries(ctx.db, ctx.scope, before(longestDelivery * 1000), now);
  const late = await selectLateEndpoints(ctx.db, ctx.scope, before(overdueMs));
  for (const { id } of late) await enqueueWake(ctx, id, now);
}
