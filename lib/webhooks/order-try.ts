import { addTry } from "@/db/queries/deliveries";
import { insertTry } from "@/db/queries/delivery-tries";
import { enqueue } from "@/db/queue";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { Delivery, TryCause } from "@/lib/core/webhook/delivery";
import { getIntegration, requireInUse } from "@/lib/integrations/get";
import { cutOff } from "./tried";

export const onceKey = (tryId: string) => `webhook.once:${tryId}`;

/** Orders one try outside of the plan: it stands in the log at once, and is sent by the worker. Gives its id. An archived integration sends none. */
export async function orderTry(
  ctx: Ctx,
  { id, integrationId }: Pick<Delivery, "id" | "integrationId">,
  { cause, url }: { cause: TryCause; url: string },
): Promise<string> {
  const { db, scope } = ctx;
  requireInUse(await getIntegration(ctx, integrationId));
  const number = await addTry(db, scope, id);
  if (number === undefined) throw notFound("webhook delivery");
  const tryId = crypto.randomUUID();
  await insertTry(db, {
    ...{ id: tryId, deliveryId: id, integrationId, number, cause, url },
    ...{ requestHeaders: {}, error: cutOff, startedAt: new Date(), durationMs: 0 },
  });
  await enqueue(db, "webhook.once", { tryId }, { key: onceKey(tryId) });
  return tryId;
}
