import { lockVerification } from "@/db/queries/erasure";
import { deleteLease, findLease } from "@/db/queries/reviews-leases";
import { findPending, insertPending } from "@/db/queries/reviews-pending";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { conflict, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { type PendingDecision, undoSeconds } from "@/lib/core/review/pending";
import { getAttempt } from "@/lib/verifications/attempt";
import { type Choice, checkChoice, requireDecidable } from "@/lib/verifications/decide";
import { enqueueRelease } from "./enqueue-release";
import { requireReviewer } from "./reviewing";
import { requireUnredacted } from "./unredacted";

/** Decides, but for a few seconds only on paper: it can be undone, and nobody is told before it is sent. */
export const proposeDecision = (
  ctx: Ctx,
  id: string,
  choice: Choice,
  now = new Date(),
): Promise<PendingDecision> =>
  inTransaction(ctx, async (ctx) => {
    const { db, scope, origin } = ctx;
    const user = requireReviewer(ctx);
    const verification = isUuid(id) ? await lockVerification(db, scope, id) : undefined;
    if (!verification) throw notFound("verification");
    await requireDecidable(ctx, id, verification);
    await requireUnredacted(ctx, id);
    const { verdict, ...decision } = await checkChoice(ctx, id, choice);
    await requireFree(ctx, id, user.id, now);
    const { integrationId } = verification;
    const pending = {
      ...{ verificationId: id, attemptId: (await getAttempt(ctx, id)).id, userId: user.id },
      choice: { outcome: verdict, ...decision },
      ...{ createdAt: now, releasesAt: new Date(now.getTime() + undoSeconds * 1000) },
    };
    if (!(await insertPending(db, { ...pending, ...origin, integrationId })))
      throw conflict("Somebody has just decided this.");
    await deleteLease(db, scope, id, user.id);
    await enqueueRelease(ctx, id, pending.releasesAt);
    await recordAudit(ctx, {
      ...{ action: "decision.propose", targetId: id, integrationId },
      after: { outcome: verdict, reason: decision.reason },
    });
    return { ...pending, name: user.name };
  });

/** Refuses a case that somebody else has open, or has just decided. */
async function requireFree({ db, scope }: Ctx, id: string, userId: string, now: Date) {
  const pending = await findPending(db, scope, id);
  if (pending)
    throw conflict(
      pending.userId === userId
        ? "You have just decided this: undo that first."
        : `${pending.name} has just decided this.`,
    );
  const lease = await findLease(db, scope, id, now);
  if (lease && lease.userId !== userId)
    throw conflict(`${lease.name} has this case open: take it over before you decide.`);
}
