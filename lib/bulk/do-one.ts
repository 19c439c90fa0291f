import { isOpenedByAnyone } from "@/db/queries/bulk-target";
import type { Ctx } from "@/lib/context";
import type { BulkOrder } from "@/lib/core/bulk/order";
import { verdictEvents } from "@/lib/core/decision/verdict";
import { conflict } from "@/lib/core/errors";
import { nextStatus } from "@/lib/core/verification/machine";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { assignVerification } from "@/lib/reviews/assign";
import { type Choice, decideVerification } from "@/lib/verifications/decide";
import { getVerification } from "@/lib/verifications/get";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { resendDelivery } from "@/lib/webhooks/resend";

/** Does to one verification what is done to many, through the verb that a single one takes. */
export async function doOne(ctx: Ctx, order: BulkOrder, id: string): Promise<unknown> {
  switch (order.action) {
    case "assign":
      return assignVerification(ctx, id, order.userId);
    case "ask_again":
      return decideOne(ctx, id, { ...order, outcome: "resubmission_requested" });
    case "decline":
      return decideOne(ctx, id, { ...order, outcome: "declined" });
    case "resend_webhook":
      return resendNewest(ctx, id);
  }
}

/** Why this one is passed over: nobody is declined unseen. */
export const isLeftOut = async ({ db, scope }: Ctx, { action }: BulkOrder, id: string) =>
  action === "decline" && !(await isOpenedByAnyone(db, scope, id)) ? "Nobody has opened it yet." : undefined;

/** Why there is nothing to decide, where nobody has decided it. */
const undecidable: Partial<Record<VerificationStatus, string>> = {
  created: "The end user has not begun yet.",
  started: "The end user has not finished yet.",
  expired: "It expired before the end user began.",
  abandoned: "The end user left it unfinished.",
};

async function decideOne(ctx: Ctx, id: string, choice: Choice) {
  const { status } = await getVerification(ctx, id);
  const why = undecidable[status];
  if (why && !nextStatus(status, verdictEvents[choice.outcome])) throw conflict(why);
  return decideVerification(ctx, id, choice);
}

/** What each endpoint was told last. */
async function resendNewest(ctx: Ctx, id: string) {
  await getVerification(ctx, id);
  const newest = new Map<string, string>();
  for (const delivery of await listDeliveriesOf(ctx, id))
    if (!newest.has(delivery.endpointId)) newest.set(delivery.endpointId, delivery.id);
  if (newest.size === 0) throw conflict("No endpoint was told of it yet.");
  for (const deliveryId of newest.values()) await resendDelivery(ctx, deliveryId);
}
