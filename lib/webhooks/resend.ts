import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import type { Delivery } from "@/lib/core/webhook/delivery";
import { getIntegration } from "@/lib/integrations/get";
import { checkEndpointUrl } from "./endpoint-url";
import { requireDelivery } from "./get";
import { orderTry } from "./order-try";
import { getEndpoint } from "./pause";

function requireBody({ isRedacted }: Delivery) {
  if (isRedacted) throw conflict("What it said was redacted: there is nothing left to send.");
}

/** Sends a delivery once more to its endpoint, paused or not: same id, new time and signature. Gives the id of the try. */
export const resendDelivery = (ctx: Ctx, id: string): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const delivery = await requireDelivery(ctx, id);
    const { integrationId } = delivery;
    requireBody(delivery);
    const { url } = await getEndpoint(ctx, delivery.endpointId);
    await recordAudit(ctx, {
      action: "webhook_delivery.resend",
      targetId: id,
      integrationId,
      after: { url },
    });
    return orderTry(ctx, delivery, { cause: "manual", url });
  });

/** Sends a delivery once to another URL, which changes nothing for its endpoint. Gives the id of the try. */
export const sendDeliveryTo = (ctx: Ctx, id: string, text: string): Promise<string> =>
  inTransaction(ctx, async (ctx) => {
    const delivery = await requireDelivery(ctx, id);
    const { integrationId } = delivery;
    requireBody(delivery);
    const { environment } = await getIntegration(ctx, integrationId);
    const url = checkEndpointUrl(text, environment);
    await recordAudit(ctx, {
      ...{ action: "webhook_delivery.send_elsewhere", targetId: id, integrationId },
      after: { url },
    });
    return orderTry(ctx, delivery, { cause: "elsewhere", url });
  });
