import { hasUnnumbered, lockFeed, numberMessages, selectFeed } from "@/db/queries/webhook-feed";
import { recordLook } from "@/lib/audit/look";
import { type Ctx, inTransaction } from "@/lib/context";
import { type FeedEvent, maxFeedPage } from "@/lib/core/webhook/feed";
import type { Integration } from "@/lib/integrations/get";

/** Numbered at once; more than a page, so that a reader who catches up does not pay on every page. */
const batchSize = 10 * maxFeedPage;

export type FeedPage = { events: FeedEvent[]; hasMore: boolean };

/**
 * The events of an integration after a position. Positions are given here, to what is committed, by one at a time: a
 * transaction that commits late gets a later position, so a reader who goes on from the last one misses nothing. Time
 * stamps, or numbers drawn when an event is written, would be overtaken.
 */
export async function readFeed(
  ctx: Ctx,
  { id }: Pick<Integration, "id">,
  { after, limit }: { after: number; limit: number },
): Promise<FeedPage> {
  if (await hasUnnumbered(ctx.db, id))
    await inTransaction(ctx, async ({ db }) => numberMessages(db, id, await lockFeed(db, id), batchSize));
  await recordLook(ctx, { action: "feed.read", targetId: id, integrationId: id });
  const events = await selectFeed(ctx.db, ctx.scope, id, { after, limit: limit + 1 });
  return { events: events.slice(0, limit), hasMore: events.length > limit };
}
