import { findQueuePlace, lockNextCase } from "@/db/queries/reviews-next";
import { type Ctx, inTransaction } from "@/lib/context";
import type { QueueFilter } from "@/lib/core/review/queue";
import { claimFor } from "./claim";
import { requireReviewer } from "./reviewing";

type Wanted = {
  filter: QueueFilter;
  /** The case that one comes from: the next older ones first, and those before it when there are none. */
  after?: string;
};

/** Takes the next case that nobody else holds and gives its id: of two who ask at once, each gets another one. */
export async function nextCase(
  ctx: Ctx,
  { filter, after }: Wanted,
  now = new Date(),
): Promise<string | undefined> {
  const place = after ? await findQueuePlace(ctx.db, ctx.scope, after) : undefined;
  const except = after ? [after] : [];
  return (
    (place && (await claimNext(ctx, { filter, after: place, except }, now))) ??
    (await claimNext(ctx, { filter, except }, now))
  );
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
