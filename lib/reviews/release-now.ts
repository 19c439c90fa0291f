import { hastenPending } from "@/db/queries/reviews-pending";
import type { Ctx } from "@/lib/context";
import { conflict } from "@/lib/core/errors";
import { getVerification } from "@/lib/verifications/get";
import { forgetRelease } from "./enqueue-release";
import { releaseDecision } from "./release";
import { requireReviewer } from "./reviewing";
import { whyNot } from "./undo";

/** Sends a decision of one's own at once, without waiting for the time to undo it. */
export async function releaseNow(ctx: Ctx, id: string, now = new Date()) {
  await getVerification(ctx, id);
  const { id: userId } = requireReviewer(ctx);
  if (!(await hastenPending(ctx.db, ctx.scope, id, userId, now))) throw await whyNot(ctx, id);
  const release = await releaseDecision(ctx, id, now);
  await forgetRelease(ctx, id);
  if (release?.why) throw conflict(`Your decision could not be sent. ${release.why}`);
}
