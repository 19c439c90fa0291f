import { insertAuditEntry } from "@/db/queries/audit";
import { clearFailures } from "@/db/queries/endpoint-health";
import { findEndpoint, pauseEnabledEndpoint, updateEndpoint } from "@/db/queries/webhooks";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { systemActor } from "@/lib/core/identity/actor";
import type { WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import { enqueueWake } from "./enqueue";

/** Within the scope, and not removed. */
export async function getEndpoint({ db, scope }: Ctx, id: string): Promise<WebhookEndpoint> {
  const endpoint = isUuid(id) ? await findEndpoint(db, scope, id) : undefined;
  if (!endpoint) throw notFound("webhook endpoint");
  return endpoint;
}

/** Sends nothing more to an endpoint by itself. What there is to tell waits for it, for seven days. */
export const pauseEndpoint = (ctx: Ctx, id: string): Promise<WebhookEndpoint> =>
  inTransaction(ctx, async (ctx) => {
    const before = await getEndpoint(ctx, id);
    const pause = { pausedAt: new Date(), pauseReason: "operator" as const };
    const endpoint = await pauseEnabledEndpoint(ctx.db, ctx.scope, id, pause);
    if (!endpoint) return before;
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.pause", targetId: id, integrationId: endpoint.integrationId },
      after: { reason: "operator" },
    });
    return endpoint;
  });

/** Sends what has waited, in order, and what is to come. */
export const enableEndpoint = (ctx: Ctx, id: string): Promise<WebhookEndpoint> =>
  inTransaction(ctx, async (ctx) => {
    const before = await getEndpoint(ctx, id);
    if (before.enabled) return before;
    await clearFailures(ctx.db, ctx.scope, id);
    const enabled = { enabled: true, pausedAt: null, pauseReason: null };
    const endpoint = await updateEndpoint(ctx.db, ctx.scope, id, enabled);
    if (!endpoint) throw notFound("webhook endpoint");
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.enable", targetId: id, integrationId: endpoint.integrationId },
      before: { reason: before.pauseReason },
    });
    await enqueueWake(ctx, id, new Date());
    return endpoint;
  });

/** The endpoint has answered 410: it is gone, and says so. Nobody did this, so the system stands in the audit log. */
export async function pauseGone(ctx: Ctx, id: string, now: Date) {
  const pause = { pausedAt: now, pauseReason: "gone" as const };
  const endpoint = await pauseEnabledEndpoint(ctx.db, ctx.scope, id, pause);
  if (!endpoint) return;
  await insertAuditEntry(ctx.db, {
    ...{ actorKind: systemActor.kind, actorName: systemActor.name },
    ...{ action: "webhook_endpoint.pause", targetId: id, integrationId: endpoint.integrationId },
    after: { reason: "gone", responseStatus: 410 },
  });
}
