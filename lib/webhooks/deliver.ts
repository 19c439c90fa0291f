import { claimDelivery, findDelivery, findSendable, type Sendable } from "@/db/queries/deliveries";
import { claimProbe, setProbe } from "@/db/queries/endpoint-health";
import { announceJobs } from "@/db/queue";
import { type Ctx, inTransaction } from "@/lib/context";
import { isProbed } from "@/lib/core/webhook/circuit";
import { env } from "@/lib/env";
import type { Rest } from "./background";
import { enqueueDelivery, enqueueWake } from "./enqueue";
import { type Leave, takePlace } from "./places";
import { post } from "./post";
import { settle } from "./settle";
import { signedHeaders } from "./sign";
import { type Begun, noteTry, unsigned } from "./tried";

/**
 * How much longer than its time-out a try keeps others off its delivery. The next try stands in the table and in the
 * queue before this one begins, so that one cut off by `kill -9` is followed by another: a message may come twice, but
 * it comes.
 */
const leaseMs = 5000;

/** The queue goes by the database's clock and the table by ours. */
const clockSlackMs = 500;

const after = (time: Date, ms: number) => new Date(time.getTime() + ms);

export const leaseOf = ({ timeoutSeconds }: Pick<Sendable, "timeoutSeconds">, now: Date) =>
  after(now, timeoutSeconds * 1000 + leaseMs);

/**
 * Begins a try, if the delivery is due and its turn has come; the rest sends it and writes down what came of it. What
 * is not due yet is put back for when it is.
 */
export async function beginDelivery(
  ctx: Ctx,
  { deliveryId }: { deliveryId: string },
): Promise<Rest | undefined> {
  const delivery = await findSendable(ctx.db, ctx.scope, deliveryId);
  if (delivery?.status !== "pending" || !delivery.endpointEnabled) return undefined;
  const isProbe = isProbed(delivery.endpointFailures);
  const leave = takePlace(delivery.endpointId, isProbe);
  if (!leave) {
    await comeBack(ctx, delivery, isProbe);
    return undefined;
  }
  let begun: Begun | undefined;
  try {
    begun = await claim(ctx, delivery, isProbe);
  } finally {
    if (!begun) leave();
  }
  if (begun) return () => send(ctx, delivery, begun).finally(() => leaveFor(ctx, leave));
  if (isProbe) await enqueueWake(ctx, delivery.endpointId, nextLook(delivery, new Date()));
  else await putBack(ctx, delivery.id);
  return undefined;
}

/** Where others were passed over for want of this place, they are looked for at once. */
async function leaveFor({ db }: Ctx, leave: Leave) {
  if (leave()) await announceJobs(db);
}

/** Tries a delivery once, if it is due, to the end. */
export const deliver = async (ctx: Ctx, payload: { deliveryId: string }) =>
  (await beginDelivery(ctx, payload))?.();

/** Sends what was begun to where it goes. */
export const transmit = ({ timeoutSeconds, body }: Sendable, { url, headers }: Begun) =>
  headers
    ? post({ url, headers, body }, { timeoutSeconds, allowPrivate: env().ALLOW_PRIVATE_WEBHOOKS })
    : Promise.resolve(unsigned);

async function send(ctx: Ctx, delivery: Sendable, begun: Begun) {
  await settle(ctx, delivery, begun, await transmit(delivery, begun));
}

/** Takes the delivery, and where the endpoint is only probed, the probe too. */
async function claim(ctx: Ctx, delivery: Sendable, isProbe: boolean): Promise<Begun | undefined> {
  const now = new Date();
  const headers = await signedHeaders(ctx, delivery, now);
  return inTransaction(ctx, async (ctx) => {
    const { db, scope } = ctx;
    const lease = { due: after(now, clockSlackMs), leaseUntil: leaseOf(delivery, now) };
    if (isProbe && !(await claimProbe(db, scope, delivery.endpointId, lease))) return undefined;
    const number = await claimDelivery(db, scope, delivery.id, lease);
    if (number === undefined) {
      if (isProbe) await setProbe(db, scope, delivery.endpointId, now);
      return undefined;
    }
    const cause = isProbe ? "probe" : "automatic";
    const [begun] = await Promise.all([
      noteTry(ctx, delivery, { number, cause, at: now }, headers),
      enqueueDelivery(ctx, delivery, lease.leaseUntil),
    ]);
    return begun;
  });
}

/** When to look at a probed endpoint again: at its next probe, or soon, where somebody was quicker just now. */
const nextLook = ({ probeAt }: Sendable, now: Date) =>
  probeAt && probeAt > now ? probeAt : after(now, 1000);

/** All places are taken: its flag keeps workers off the job until somebody leaves theirs. */
const comeBack = (ctx: Ctx, delivery: Sendable, isProbe: boolean) =>
  isProbe
    ? enqueueWake(ctx, delivery.endpointId, after(new Date(), 1000))
    : enqueueDelivery(ctx, delivery, new Date());

/** One that waits for another of its verification is not put back: it is let follow when that one is settled. */
async function putBack(ctx: Ctx, id: string) {
  const delivery = await findDelivery(ctx.db, ctx.scope, id);
  const isLater = delivery?.status === "pending" && delivery.nextTryAt && delivery.nextTryAt > new Date();
  if (isLater && delivery.nextTryAt) await enqueueDelivery(ctx, delivery, delivery.nextTryAt);
}
