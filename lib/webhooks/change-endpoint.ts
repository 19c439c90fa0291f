import { failDeliveriesTo } from "@/db/queries/due-deliveries";
import { updateEndpoint as update } from "@/db/queries/webhooks";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import type { EndpointSettings, WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import { getIntegration, requireInUse } from "@/lib/integrations/get";
import { checkEndpointUrl } from "./endpoint-url";
import { requireDialect } from "./endpoints";
import { getEndpoint } from "./pause";

const settingsOf = ({ url, types, description, timeoutSeconds, dialect }: WebhookEndpoint) => ({
  ...{ url, types, description, timeoutSeconds, dialect },
});

/** Changes settings of an endpoint. What is pending goes to the new URL; another dialect holds for what is to come. */
export const updateEndpoint = (
  ctx: Ctx,
  id: string,
  { url, dialect, ...wanted }: Partial<EndpointSettings>,
): Promise<WebhookEndpoint> =>
  inTransaction(ctx, async (ctx) => {
    const before = await getEndpoint(ctx, id);
    const integration = await getIntegration(ctx, before.integrationId);
    requireInUse(integration);
    const { environment } = integration;
    if (dialect !== undefined) requireDialect(dialect);
    const endpoint = await update(ctx.db, ctx.scope, id, {
      ...wanted,
      ...(dialect !== undefined && { dialect }),
      ...(url !== undefined && { url: checkEndpointUrl(url, environment) }),
    });
    if (!endpoint) throw notFound("webhook endpoint");
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.update", targetId: id, integrationId: endpoint.integrationId },
      before: settingsOf(before),
      after: settingsOf(endpoint),
    });
    return endpoint;
  });

/** Removes an endpoint with its secrets. What it was told stays readable, and what it was still to be told is given up. */
export const removeEndpoint = (ctx: Ctx, id: string): Promise<void> =>
  inTransaction(ctx, async (ctx) => {
    const now = new Date();
    const { url, integrationId } = await getEndpoint(ctx, id);
    await update(ctx.db, ctx.scope, id, {
      ...{ removedAt: now, enabled: false },
      ...{ secretEncrypted: null, previousSecretEncrypted: null, previousSecretUntil: null },
    });
    await failDeliveriesTo(ctx.db, ctx.scope, id, now);
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.remove", targetId: id, integrationId },
      before: { url },
    });
  });
