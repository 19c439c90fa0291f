import type { Sendable } from "@/db/queries/deliveries";
import { insertTry, updateTry } from "@/db/queries/delivery-tries";
import { findFollower } from "@/db/queries/due-deliveries";
import type { Ctx } from "@/lib/context";
import type { Delivery, TryCause } from "@/lib/core/webhook/delivery";
import { enqueueDelivery } from "./enqueue";
import { type Outcome, outcomeOf } from "./post";

/** A try that has been written down, before anything is sent. */
export type Begun = { tryId: string; cause: TryCause; url: string; headers?: Record<string, string> };

export const unsigned: Outcome = {
  failure: "unsigned",
  error: "The integration has no API key and shared secret to sign with.",
  durationMs: 0,
};

export const cutOff = "This try is still under way, or was cut off.";

type NewTry = { number: number; cause: TryCause; at: Date };

/** Writes down a try with what it sends: should it be cut off, the log says so. */
export async function noteTry(
  { db }: Ctx,
  delivery: Sendable,
  { at, ...wanted }: NewTry,
  headers: Begun["headers"],
): Promise<Begun> {
  const tryId = crypto.randomUUID();
  const { number, cause } = wanted;
  const { url } = delivery;
  await insertTry(db, {
    ...{ id: tryId, number, cause, url, error: cutOff, startedAt: at, durationMs: 0 },
    integrationId: delivery.integrationId,
    deliveryId: delivery.id,
    requestHeaders: headers ?? {},
  });
  return { tryId, cause, url, headers };
}

/** Writes down what came of it. */
export const closeTry = (ctx: Ctx, tryId: string, outcome: Outcome) =>
  updateTry(ctx.db, ctx.scope, tryId, {
    outcome: outcomeOf(outcome),
    responseStatus: outcome.answer?.status ?? null,
    responseHeaders: outcome.answer?.headers ?? null,
    responseBody: outcome.answer?.body ?? null,
    error: outcome.error ?? null,
    durationMs: outcome.durationMs,
  });

/** What a delivery says of its newest try. */
export const lastOf = (outcome: Outcome, now: Date) => ({
  lastOutcome: outcomeOf(outcome),
  lastStatus: outcome.answer?.status ?? null,
  lastDurationMs: outcome.durationMs,
  lastTriedAt: new Date(now.getTime() - outcome.durationMs),
});

/** The next message of the verification may go to the endpoint now. */
export async function letFollow(ctx: Ctx, delivery: Delivery, now: Date) {
  const follower = await findFollower(ctx.db, ctx.scope, delivery);
  if (follower?.nextTryAt)
    await enqueueDelivery(ctx, { id: follower.id, endpointId: delivery.endpointId }, now);
}
