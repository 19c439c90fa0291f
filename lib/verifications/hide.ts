import { deleteUnusedCustomer } from "@/db/queries/customers";
import { blankVerification } from "@/db/queries/erasure";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { lapseEvents } from "@/lib/core/verification/machine";
import { isOpen } from "@/lib/core/verification/status";
import type { Verification } from "@/lib/core/verification/verification";
import { applyEvent } from "./apply";

/**
 * Takes a verification that the transaction has claimed away from everybody at once; its pictures and the rest are
 * erased by a job within minutes. One that was still open ends as time would have ended it, and the client is told so.
 */
export async function hideVerification(ctx: Ctx, { id, status, integrationId, customerId }: Verification) {
  if (isOpen(status)) await applyEvent(ctx, id, lapseEvents[status]);
  await blankVerification(ctx.db, ctx.scope, id, new Date());
  if (customerId) await deleteUnusedCustomer(ctx.db, ctx.scope, customerId);
  await recordAudit(ctx, {
    action: "verification.delete",
    targetId: id,
    integrationId,
    before: { status },
  });
  await enqueue(ctx.db, "verification.erase", { verificationId: id }, { key: `verification.erase:${id}` });
}
