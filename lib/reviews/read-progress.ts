import { countDecidedBy } from "@/db/queries/reviews-progress";
import type { Ctx } from "@/lib/context";
import type { Progress } from "@/lib/core/review/progress";
import type { QueueFilter } from "@/lib/core/review/queue";
import { listQueue } from "./list-queue";
import { requireReviewer } from "./reviewing";

/** What one has done since `since`, and what is left of the queue that one works on. */
export async function readProgress(ctx: Ctx, filter: QueueFilter, since: Date): Promise<Progress> {
  const [decidedToday, { cases, counts }] = await Promise.all([
    countDecidedBy(ctx.db, requireReviewer(ctx).id, since),
    listQueue(ctx, { filter, limit: 1 }),
  ]);
  return { decidedToday, left: counts[filter.tab], waitingSince: cases[0]?.waitingSince ?? null };
}
