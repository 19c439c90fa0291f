import { isOpenedByAnyone } from "@/db/queries/bulk-target";
import type { Ctx } from "@/lib/context";
import type { BulkOrder } from "@/lib/core/bulk/order";
import { conflict } from "@/lib/core/errors";
import { assignVerification } from "@/lib/reviews/assign";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification } from "@/lib/verifications/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { resendDelivery } from "@/lib/webhooks/resend";

/** Does to one verification what is done to many, through the verb that a single one takes. */
export async function doOne(ctx: Ctx, order: BulkOrder, id: string): Promise<unknown> {
  switch (order.action) {
    case "assign":
      return assignVerification(ctx, id, order.userId);
    case "ask_again":
      return decideVerification(ctx, id, { ...order, outcome: "resubmission_requested" });
    case "decline":
      return decideVerification(ctx, id, { ...order, outcome: "declined" });
    case "resend_webhook":
      return resendNewest(ctx, id);
  }
}

/** Why this one is passed over: nobody is declined unseen. */
export const isLeftOut = async ({ db, scope }: Ctx, { action }: BulkOrder, id: string) =>
  action === "decline" && !(await isOpenedByAnyone(db, scope, id)) ? "Nobody has opened it yet." : undefined;

/** What each endpoint was told last. */
async function resendNewest(ctx: Ctx, id: string) {
  await getVerification(ctx, id);
  const newest = new Map<string, string>();
  for (const delivery of await listDeliveriesOf(ctx, id))
    if (!newest.has(delivery.endpointId)) newest.set(delivery.endpointId, delivery.id);
  if (newest.size === 0) throw conflict("No endpoint was told of it yet.");
  for (const deliveryId of newest.values()) await resendDelivery(ctx, deliveryId);
}
