import { endLeasesOf, unassignFrom } from "@/db/queries/reviews-unassign";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { may, type Role } from "@/lib/core/identity/roles";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { decidableStatuses, openStatuses } from "@/lib/core/verification/status";

type Reach = { role: Role; integrationIds: readonly string[] | null };

/** Of which integrations somebody may still decide. */
const keptBy = (reach: Reach | null) => {
  if (!reach || !may(reach.role, "verification:decide")) return [];
  return reach.integrationIds ?? "all";
};

/**
 * Gives back to nobody what somebody was to decide, or has open, and can no more; what is decided stays theirs. `reach`
 * is what they have from now on. Says how many.
 */
export const unassignAll = (
  ctx: Ctx,
  { id: userId, name }: Reviewer,
  { reach, now }: { reach: Reach | null; now: Date },
): Promise<number> =>
  inTransaction(ctx, async (ctx) => {
    const kept = keptBy(reach);
    if (kept === "all") return 0;
    const statuses = [...openStatuses, ...decidableStatuses];
    const freed = await unassignFrom(ctx.db, ctx.scope, { userId, kept }, { statuses, at: now });
    await endLeasesOf(ctx.db, ctx.scope, { userId, kept });
    for (const { id, integrationId } of freed)
      await recordAudit(ctx, {
        ...{ action: "verification.assign", targetId: id, integrationId },
        before: { assignee: name, assigneeId: userId },
        after: { assignee: null, assigneeId: null },
      });
    return freed.length;
  });
