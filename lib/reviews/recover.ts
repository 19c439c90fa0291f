import { deleteOldLeases } from "@/db/queries/reviews-leases";
import { selectOverduePending } from "@/db/queries/reviews-pending";
import type { Ctx } from "@/lib/context";
import { enqueueRelease } from "./enqueue-release";

const overdueMs = 20_000;
const leasesKeptMs = 3_600_000;

/** Decisions whose job was lost are sent all the same. Forgets leases that are long over. */
export async function recoverReleases(ctx: Ctx, now: Date) {
  const overdue = await selectOverduePending(ctx.db, ctx.scope, new Date(now.getTime() - overdueMs));
  for (const { verificationId } of overdue) await enqueueRelease(ctx, verificationId, now);
  await deleteOldLeases(ctx.db, new Date(now.getTime() - leasesKeptMs));
}
