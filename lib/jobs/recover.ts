import { unlockDeadPools } from "@/db/queries/jobs";
import { type Ctx, inTransaction } from "@/lib/context";
import { log } from "@/lib/log";
import { recoverReleases } from "@/lib/reviews/recover";
import { enqueueOverdue } from "@/lib/webhooks/enqueue";

/** Takes up what a worker that died has left lying. Runs after every start, and every minute. */
export async function recoverJobs(ctx: Ctx, now: Date) {
  const pools = await unlockDeadPools(ctx.db);
  if (pools > 0) log.warn("jobs of workers that died are taken up again", { workers: pools });
  await inTransaction(ctx, (ctx) => enqueueOverdue(ctx, now));
  await inTransaction(ctx, (ctx) => recoverReleases(ctx, now));
}
