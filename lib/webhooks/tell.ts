import { insertDeliveries } from "@/db/queries/deliveries";
import { insertMessage } from "@/db/queries/webhook-messages";
import { selectListeners } from "@/db/queries/webhooks";
import type { Ctx } from "@/lib/context";
import { type AnyMessage, topicOf } from "@/lib/core/webhook/message";
import { isDialect } from "@/lib/dialects";
import { enqueueDeliveries } from "./enqueue";
import { bodyOf } from "./message";

type Place = { eventSequence: number; sequence: number; occurredAt: Date; now: Date };

/** The message in each dialect that is listened to, and in the one of the feed. */
function bodiesFor(message: AnyMessage, listeners: { dialect: string }[]): Record<string, string> {
  const names = new Set(["veriff", ...listeners.map(({ dialect }) => dialect)].filter(isDialect));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const body = bodyOf(message, name);
      return body === undefined ? [] : [[name, body]];
    }),
  );
}

/**
 * Writes down a message with one delivery per endpoint that wants its type. False where there is none: it was told
 * already, or it says over again what a decision says and no endpoint asks for that.
 */
export async function tell(ctx: Ctx, message: AnyMessage, { now, ...place }: Place): Promise<boolean> {
  const { type, verification } = message;
  const { id: verificationId, integrationId } = verification;
  const topic = topicOf(message);
  const listeners = await selectListeners(ctx.db, ctx.scope, integrationId, type);
  if (type === "full_auto" && listeners.length === 0) return false;
  const bodies = bodiesFor(message, listeners);
  const messageId = await insertMessage(ctx.db, {
    ...place,
    ...{ integrationId, verificationId, type, topic },
    bodies,
    createdAt: now,
  });
  if (!messageId) return false;
  const deliveries = await insertDeliveries(
    ctx.db,
    listeners
      .filter(({ dialect }) => dialect in bodies)
      .map(({ id: endpointId, dialect }) => ({
        ...{ integrationId, endpointId, messageId, verificationId, type, topic, dialect },
        sequence: place.sequence,
        nextTryAt: now,
        createdAt: now,
      })),
  );
  await enqueueDeliveries(ctx, deliveries, now);
  return true;
}
