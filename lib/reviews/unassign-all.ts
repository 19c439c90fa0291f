import { unassignFrom } from "@/db/queries/reviews-unassign";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { decidableStatuses, openStatuses } from "@/lib/core/verification/status";

/** Gives back to nobody what somebody was to decide and has not; what is decided stays theirs. Says how many. */
export const unassignAll = (ctx: Ctx, { id: userId, name }: Reviewer, now = new Date()): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const statuses = [...openStatuses, ...decidableStatuses];
    const freed = await unassignFrom(ctx.db, ctx.scope, userId, { statuses, at: now });
    for (const { id, integrationId } of freed)
      await recordAudit(ctx, {
        ...{ action: "verification.assign", targetId: id, integrationId },
        before: { assignee: name, assigneeId: userId },
        after: { assignee: null, assigneeId: null },
      });
    return freed.length;
  });
