import { findQueuePlace, lockNextCase } from "@/db/queries/reviews-next";
import { type Ctx, inTransaction } from "@/lib/context";
import type { QueueFilter, QueueTab } from "@/lib/core/review/queue";
import { claimFor } from "./claim";
import { requireReviewer } from "./reviewing";

type Wanted = {
  filter: QueueFilter;
  /** The case that one comes from: the next older ones first, and those before it when there are none. */
  after?: string;
  /** What was skipped, and comes again only where nothing else is left. */
  skipped?: readonly string[];
};

/** What is somebody else's to decide is opened on purpose, and never given as the next. */
const inTurn: Record<QueueTab, readonly QueueTab[]> = {
  for_me: ["mine", "unassigned"],
  all: ["mine", "unassigned"],
  mine: ["mine"],
  unassigned: ["unassigned"],
};

/** Takes the next case that nobody else holds and gives its id, one's own first: of two who ask at once, each gets another one. */
export async function nextCase(
  ctx: Ctx,
  { filter, after, skipped = [] }: Wanted,
  now = new Date(),
): Promise<string | undefined> {
  const place = after ? await findQueuePlace(ctx.db, ctx.scope, after) : undefined;
  const here = after ? [after] : [];
  for (const except of skipped.length > 0 ? [[...here, ...skipped], here] : [here])
    for (const tab of inTurn[filter.tab])
      for (const from of place ? [place, undefined] : [undefined]) {
        const found = await claimNext(ctx, { filter: { ...filter, tab }, after: from, except }, now);
        if (found) return found;
      }
  return undefined;
}

/** A case that somebody took between the look and the claim is passed over. */
async function claimNext(
  ctx: Ctx,
  wanted: Parameters<typeof lockNextCase>[2],
  now: Date,
): Promise<string | undefined> {
  const asker = { userId: requireReviewer(ctx).id, now };
  const lost: string[] = [];
  for (;;) {
    const except = [...wanted.except, ...lost];
    const found = await inTransaction(ctx, async (ctx) => {
      const next = await lockNextCase(ctx.db, ctx.scope, { ...wanted, except }, asker);
      return next && { id: next.id, isMine: await claimFor(ctx, next, now) };
    });
    if (!found || found.isMine) return found?.id;
    lost.push(found.id);
  }
}
