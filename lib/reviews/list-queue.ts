import { countQueue, selectQueue } from "@/db/queries/reviews-queue";
import type { Ctx } from "@/lib/context";
import type { QueueListing, QueuePage } from "@/lib/core/review/queue";
import { whyHere } from "@/lib/core/review/why";
import { requireReviewer } from "./reviewing";

/** A page of the cases that wait for a reviewer, oldest first, without those that somebody has just decided. */
export async function listQueue(
  ctx: Ctx,
  { filter, after, limit }: QueueListing,
  now = new Date(),
): Promise<QueuePage> {
  const { id: userId } = requireReviewer(ctx);
  const [rows, counts] = await Promise.all([
    selectQueue(ctx.db, ctx.scope, { filter, after, limit: limit + 1 }, { userId, now }),
    countQueue(ctx.db, ctx.scope, filter, userId),
  ]);
  const cases = rows
    .slice(0, limit)
    .map(({ evidence, ...row }) => ({ ...row, why: whyHere(row.reason, evidence) }));
  const last = cases.at(-1);
  const next = rows.length > limit && last ? { waitingSince: last.waitingSince, id: last.id } : undefined;
  return { cases, next, counts };
}
