import { selectEndpointStats } from "@/db/queries/endpoint-health";
import { insertEndpoint, selectEndpoints } from "@/db/queries/webhooks";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import {
  type EndpointSettings,
  type EndpointSummary,
  endpointState,
  type WebhookEndpoint,
} from "@/lib/core/webhook/endpoint";
import { isDialect } from "@/lib/dialects";
import { type Integration, requireInUse } from "@/lib/integrations/get";
import { checkEndpointUrl } from "./endpoint-url";
import { newSecret, sealSecret } from "./secret";

type NewEndpoint = Pick<EndpointSettings, "url" | "types"> &
  Partial<EndpointSettings> & { enabled?: boolean };

/** Adds an endpoint. Its secret is given this once. Where its name leads to is looked at whenever something is sent. */
export const addEndpoint = (
  ctx: Ctx,
  integration: Integration,
  { enabled = true, dialect = "veriff", ...wanted }: NewEndpoint,
): Promise<WebhookEndpoint & { secret: string }> =>
  inTransaction(ctx, async (ctx) => {
    requireDialect(dialect);
    requireInUse(integration);
    const [id, secret, now] = [crypto.randomUUID(), newSecret(), new Date()];
    const endpoint = await insertEndpoint(ctx.db, {
      ...wanted,
      ...{ id, dialect, enabled, integrationId: integration.id, createdAt: now },
      url: checkEndpointUrl(wanted.url, integration.environment),
      secretEncrypted: sealSecret(secret, id),
      ...(!enabled && { pausedAt: now, pauseReason: "operator" }),
    });
    const { url, types } = endpoint;
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.create", targetId: id, integrationId: integration.id },
      after: { url, types },
    });
    return { ...endpoint, secret };
  });

export function requireDialect(name: string) {
  if (!isDialect(name)) throw invalid("There is no such dialect.", { dialect: "Choose another dialect." });
}

const dayMs = 86_400_000;

/** The endpoints of an integration, oldest first, with how they fared in the last day. */
export async function listEndpoints(
  { db, scope }: Ctx,
  integration: Pick<Integration, "id">,
  now = new Date(),
): Promise<EndpointSummary[]> {
  const endpoints = await selectEndpoints(db, scope, integration.id);
  if (endpoints.length === 0) return [];
  const ids = endpoints.map(({ id }) => id);
  const stats = await selectEndpointStats(db, scope, ids, new Date(now.getTime() - dayMs));
  return endpoints.map((endpoint) => {
    const found = stats.find(({ endpointId }) => endpointId === endpoint.id);
    const { delivered = 0, pending = 0, failed = 0, waiting = 0 } = found ?? {};
    return {
      ...endpoint,
      state: endpointState(endpoint),
      day: { delivered, pending, failed },
      waiting,
      lastDeliveredAt: found?.lastDeliveredAt ?? null,
      nextTryAt: endpoint.enabled ? (found?.nextTryAt ?? null) : null,
    };
  });
}
