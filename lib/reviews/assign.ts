import { findAssignee, setAssignee } from "@/db/queries/reviews-assignees";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { listReviewers } from "./list-reviewers";

/** Gives a case to a reviewer, or to nobody. Says whom it belongs to now. */
export const assignVerification = (
  ctx: Ctx,
  id: string,
  userId: string | null,
  now = new Date(),
): Promise<Reviewer | null> =>
  inTransaction(ctx, async (ctx) => {
    const before = isUuid(id) ? await findAssignee(ctx.db, ctx.scope, id) : undefined;
    if (!before) throw notFound("verification");
    const { integrationId } = before;
    const reviewer = userId ? await requireAssignable(ctx, integrationId, userId) : null;
    if (before.id === (reviewer?.id ?? null)) return reviewer;
    if (!(await setAssignee(ctx.db, ctx.scope, id, reviewer?.id ?? null, now)))
      throw notFound("verification");
    await recordAudit(ctx, {
      ...{ action: "verification.assign", targetId: id, integrationId },
      before: { assignee: before.name, assigneeId: before.id },
      after: { assignee: reviewer?.name ?? null, assigneeId: reviewer?.id ?? null },
    });
    return reviewer;
  });

async function requireAssignable(ctx: Ctx, integrationId: string, userId: string): Promise<Reviewer> {
  const found = (await listReviewers(ctx, integrationId)).find(({ id }) => id === userId);
  if (!found)
    throw invalid("This person cannot decide here.", {
      userId: "Choose somebody who may decide on verifications of this integration.",
    });
  return found;
}
