import { countDecidedBy, findNewestDecision } from "@/db/queries/reviews-progress";
import type { Ctx } from "@/lib/context";
import type { Lull } from "@/lib/core/review/progress";
import { requireReviewer } from "./reviewing";

/** What to say where nothing waits: what one has done since then, and who was last to decide anything. */
export async function readLull(ctx: Ctx, since: Date): Promise<Lull> {
  const { id } = requireReviewer(ctx);
  const [decidedToday, last] = await Promise.all([
    countDecidedBy(ctx.db, id, since),
    findNewestDecision(ctx.db, ctx.scope),
  ]);
  return { decidedToday, last: last ? { by: last.id === id ? "you" : last.name, at: last.at } : null };
}
