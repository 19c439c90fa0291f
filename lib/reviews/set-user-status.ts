import { findAttemptById } from "@/db/queries/attempts";
import { insertUserStatus } from "@/db/queries/reviews-statuses";
import { reserveEvent } from "@/db/queries/verifications";
import { enqueue } from "@/db/queue";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { invalid, notFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import {
  codeOfStatus,
  longestStatus,
  longestStatusReason,
  type NewUserStatus,
  type UserStatus,
} from "@/lib/core/review/user-status";
import { verificationStatuses } from "@/lib/core/verification/status";
import { getAttempt } from "@/lib/verifications/attempt";
import { recordEvent } from "@/lib/verifications/record";
import { requireReviewer } from "./reviewing";
import { requireUnredacted } from "./unredacted";

/** Gives an attempt a status in the company's own words, beside those it has, and has its clients told. */
export const setUserStatus = (
  ctx: Ctx,
  id: string,
  { attemptId, ...words }: NewUserStatus,
  now = new Date(),
): Promise<UserStatus> =>
  inTransaction(ctx, async (ctx) => {
    const author = requireReviewer(ctx);
    const { status, reason } = checkWords(words);
    const attempt = attemptId ? await attemptOf(ctx, id, attemptId) : await getAttempt(ctx, id);
    await requireUnredacted(ctx, id);
    const verification = await reserveEvent(ctx.db, ctx.scope, id, verificationStatuses);
    if (!verification) throw notFound("verification");
    const { integrationId, eventSequence } = verification;
    const added = await insertUserStatus(ctx.db, {
      ...{ integrationId, verificationId: id, attemptId: attempt.id, createdAt: now },
      ...{ status, statusCode: codeOfStatus(status), reason },
      ...{ authorId: author.id, authorName: author.name },
    });
    // The words are with the status alone: an event cannot be taken back.
    await recordEvent(ctx, verification, {
      ...{ type: "set_user_status", attemptId: attempt.id, at: now },
      details: { userStatusId: added.id },
    });
    await recordAudit(ctx, {
      ...{ action: "verification.set_user_status", targetId: id, integrationId },
      after: { userStatusId: added.id, attemptId: attempt.id },
    });
    await enqueue(ctx.db, "webhook.dispatch", { verificationId: id, sequence: eventSequence });
    return added;
  });

function checkWords({ status, reason }: Pick<NewUserStatus, "status" | "reason">) {
  const [plainStatus, plainReason] = [status.trim(), reason?.trim() || null];
  if (plainStatus === "" || plainStatus.length > longestStatus)
    throw invalid("A status has words.", {
      status: plainStatus ? `Use at most ${longestStatus} characters.` : "Choose or type a status.",
    });
  if (plainReason && plainReason.length > longestStatusReason)
    throw invalid("The reason is too long.", {
      reason: `Use at most ${longestStatusReason} characters.`,
    });
  return { status: plainStatus, reason: plainReason };
}

async function attemptOf({ db, scope }: Ctx, id: string, attemptId: string) {
  const attempt = isUuid(attemptId) ? await findAttemptById(db, scope, attemptId) : undefined;
  if (attempt?.verificationId !== id) throw notFound("attempt");
  return attempt;
}
