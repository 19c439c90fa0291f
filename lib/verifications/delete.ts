import { blankVerification, claimVerification } from "@/db/queries/erasure";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { lapseEvents } from "@/lib/core/verification/machine";
import { isOpen } from "@/lib/core/verification/status";
import type { Integration } from "@/lib/integrations/get";
import { countDeletion } from "@/lib/integrations/limits";
import { applyEvent } from "./apply";
import { getVerification } from "./get";

/** `undecided`: it waits for a decision. `busy`: somebody is changing it at this moment. */
export type Deletion = "deleted" | "switched_off" | "undecided" | "busy";

/**
 * Takes a verification away from everybody at once; its pictures and the rest are erased by a job within minutes. One
 * that was still open ends as time would have ended it, and the client is told so.
 */
export const deleteVerification = (ctx: Ctx, integration: Integration, id: string): Promise<Deletion> =>
  inTransaction(ctx, async (ctx) => {
    await getVerification(ctx, id);
    if (!integration.settings.allowDeletion) return "switched_off";
    const verification = await claimVerification(ctx.db, ctx.scope, id);
    if (!verification) return "busy";
    const { status } = verification;
    if (status === "submitted") return "undecided";
    await countDeletion(ctx, integration);
    if (isOpen(status)) await applyEvent(ctx, id, lapseEvents[status]);
    await blankVerification(ctx.db, ctx.scope, id, new Date());
    await recordAudit(ctx, {
      action: "verification.delete",
      targetId: id,
      integrationId: integration.id,
      before: { status },
    });
    await enqueue(ctx.db, "verification.erase", { verificationId: id }, { key: `verification.erase:${id}` });
    return "deleted";
  });
