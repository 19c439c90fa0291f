import { findSendable, insertDeliveries } from "@/db/queries/deliveries";
import { insertTry } from "@/db/queries/delivery-tries";
import { selectEvents } from "@/db/queries/events";
import { insertMessage, lockMark, setMark } from "@/db/queries/webhook-messages";
import type { Ctx } from "@/lib/context";
import { isMove } from "@/lib/core/verification/history";
import type { HistoryEntry } from "@/lib/core/verification/verification";
import type { DeliveryTry } from "@/lib/core/webhook/delivery";
import type { WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import { secondsToNextTry } from "@/lib/core/webhook/retry";
import { webhookFor } from "@/lib/core/webhook/webhook";
import { bodyOf, readMessage } from "@/lib/webhooks/message";
import { signedHeaders } from "@/lib/webhooks/sign";
import type { Chance } from "./chance";
import type { Scene } from "./move";

/** `passing` was over after two tries; `lasting` goes on. */
export type Trouble = "passing" | "lasting";

type Circumstances = { trouble?: Trouble; chance: Chance; now: Date };

/** Writes down the webhooks that were sent while the story happened. None is sent now: the endpoint is paused. */
export async function seedDeliveries(
  ctx: Ctx,
  scene: Scene,
  endpoint: WebhookEndpoint,
  { trouble, ...rest }: Circumstances,
) {
  const history = await selectEvents(ctx.db, ctx.scope, scene.verification.id);
  const told = history.filter(
    (event) => isMove(event.type) && webhookFor[event.status] && event.status !== "review",
  );
  const { id } = scene.verification;
  await lockMark(ctx.db, id);
  for (const [index, event] of told.entries())
    await seedDelivery(ctx, scene, endpoint, event, {
      ...rest,
      sequence: index + 1,
      trouble: event === told.at(-1) ? trouble : undefined,
    });
  const newest = history.at(-1);
  if (newest) await setMark(ctx.db, id, { eventSequence: newest.sequence, sequence: told.length });
}

async function seedDelivery(
  ctx: Ctx,
  { verification: { id: verificationId, integrationId } }: Scene,
  endpoint: WebhookEndpoint,
  event: HistoryEntry,
  { sequence, ...circumstances }: Circumstances & { sequence: number },
) {
  const message = await readMessage(ctx, verificationId, event);
  const body = message && bodyOf(message);
  if (!body) return;
  const { type } = message;
  const { occurredAt } = event;
  const messageId = await insertMessage(ctx.db, {
    ...{ integrationId, verificationId, sequence, type, occurredAt, topic: event.status },
    eventSequence: event.sequence,
    bodies: { veriff: body },
    createdAt: occurredAt,
  });
  if (!messageId) return;
  const { tries, nextTryAt } = tryAll(event.occurredAt, circumstances);
  const newest = tries.at(-1);
  const [delivery] = await insertDeliveries(ctx.db, [
    {
      ...{ integrationId, messageId, verificationId, sequence, type, nextTryAt, topic: event.status },
      endpointId: endpoint.id,
      status: nextTryAt ? "pending" : "delivered",
      tries: tries.length,
      failures: nextTryAt ? tries.length : tries.length - 1,
      lastOutcome: newest?.outcome,
      lastStatus: newest?.responseStatus,
      lastDurationMs: newest?.durationMs,
      lastTriedAt: newest?.startedAt,
      createdAt: occurredAt,
      settledAt: nextTryAt ? null : newest && after(newest.startedAt, newest.durationMs),
    },
  ]);
  if (delivery) await seedTries(ctx, delivery.id, tries);
}

async function seedTries(ctx: Ctx, deliveryId: string, tries: Tried[]) {
  const delivery = await findSendable(ctx.db, ctx.scope, deliveryId);
  if (!delivery) return;
  const { integrationId, url } = delivery;
  for (const [index, each] of tries.entries()) {
    const requestHeaders = (await signedHeaders(ctx, delivery, each.startedAt)) ?? {};
    await insertTry(ctx.db, { ...each, integrationId, deliveryId, url, number: index + 1, requestHeaders });
  }
}

type Tried = Pick<
  DeliveryTry,
  "startedAt" | "durationMs" | "outcome" | "responseStatus" | "responseHeaders" | "responseBody" | "error"
>;

const after = (time: Date, ms: number) => new Date(time.getTime() + ms);
const headers = { "content-type": "application/json", server: "nginx" };

const success = (startedAt: Date, durationMs: number): Tried => ({
  startedAt,
  durationMs,
  outcome: "2xx",
  responseStatus: 200,
  responseHeaders: headers,
  responseBody: '{"status":"success"}',
  error: null,
});

/** Every second time no answer at all. */
const failure = (startedAt: Date, durationMs: number, number: number): Tried =>
  number % 2
    ? {
        ...success(startedAt, durationMs),
        outcome: "5xx",
        responseStatus: 503,
        responseBody: '{"error":"upstream unavailable"}',
      }
    : {
        ...success(startedAt, 5002),
        outcome: "timeout",
        responseStatus: null,
        responseHeaders: null,
        responseBody: null,
        error: "No answer came within 5 seconds.",
      };

/** The tries that fell due until now, at the times at which the worker would have made them. */
function tryAll(occurredAt: Date, { trouble, chance, now }: Circumstances) {
  const tries: Tried[] = [];
  let dueAt = after(occurredAt, chance.between(15, 90));
  while (dueAt <= now) {
    const number = tries.length + 1;
    const durationMs = chance.between(48, 390);
    if (!trouble || (trouble === "passing" && number > 2))
      return { tries: [...tries, success(dueAt, durationMs)], nextTryAt: null };
    const failed = failure(dueAt, durationMs, number);
    tries.push(failed);
    const pause = secondsToNextTry({ number, random: chance.between(0, 100) / 100 }) ?? 0;
    dueAt = after(failed.startedAt, failed.durationMs + pause * 1000);
  }
  return { tries, nextTryAt: dueAt };
}
