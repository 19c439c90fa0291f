import { selectDropped } from "@/db/queries/reviews-pending";
import type { Ctx } from "@/lib/context";
import type { DroppedDecision } from "@/lib/core/review/pending";
import { requireReviewer } from "./reviewing";

/** Decisions of one's own that could not be sent any more since then, to be told of them. */
export const listDroppedDecisions = (ctx: Ctx, since: Date): Promise<DroppedDecision[]> =>
  selectDropped(ctx.db, ctx.scope, requireReviewer(ctx).id, since);
