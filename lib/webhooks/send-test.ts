import { insertDeliveries } from "@/db/queries/deliveries";
import { insertMessage } from "@/db/queries/webhook-messages";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid } from "@/lib/core/errors";
import { exampleMessage } from "@/lib/core/webhook/example";
import { topicOf } from "@/lib/core/webhook/message";
import type { WebhookType } from "@/lib/core/webhook/webhook";
import { dialects, isDialect } from "@/lib/dialects";
import { orderTry } from "./order-try";
import { getEndpoint } from "./pause";

/**
 * Sends an example to an endpoint, once, of whatever type: `test` in the body, a vendorData that says so and the
 * header `proofdesk-test` mark it. Gives the id of the delivery.
 */
export const sendTestEvent = (ctx: Ctx, endpointId: string, type: WebhookType): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const { integrationId, dialect, url } = await getEndpoint(ctx, endpointId);
    const now = new Date();
    const message = exampleMessage(type, { integrationId, id: () => crypto.randomUUID(), now });
    const vendor = dialects[isDialect(dialect) ? dialect : "veriff"];
    const topic = topicOf(message);
    const body = vendor.webhook.present(message);
    if (!body) throw invalid(`${vendor.name} has no message of this kind.`, { type: "Choose another type." });
    const messageId = await insertMessage(ctx.db, {
      ...{ integrationId, type, topic, isTest: true, occurredAt: now, createdAt: now },
      bodies: { [dialect]: JSON.stringify({ ...body, test: true }) },
    });
    if (!messageId) throw new Error("an insert returned no row");
    const [delivery] = await insertDeliveries(ctx.db, [
      { integrationId, endpointId, messageId, type, topic, dialect, createdAt: now },
    ]);
    if (!delivery) throw new Error("an insert returned no row");
    await recordAudit(ctx, {
      ...{ action: "webhook_endpoint.test", targetId: endpointId, integrationId },
      after: { type },
    });
    await orderTry(ctx, { ...delivery, integrationId }, { cause: "test", url });
    return delivery.id;
  });
