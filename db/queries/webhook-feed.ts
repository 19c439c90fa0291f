import { and, asc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { MessageTopic } from "@/lib/core/webhook/delivery";
import type { FeedEvent } from "@/lib/core/webhook/feed";
import type { Db } from "../client";
import { webhookFeeds, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";

export async function hasUnnumbered(db: Db, integrationId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: webhookMessages.id })
    .from(webhookMessages)
    .where(
      and(
        eq(webhookMessages.integrationId, integrationId),
        isNull(webhookMessages.position),
        eq(webhookMessages.isTest, false),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** The last position of a feed; locked for the transaction. */
export async function lockFeed(db: Db, integrationId: string): Promise<number> {
  await db.insert(webhookFeeds).values({ integrationId }).onConflictDoNothing();
  const [feed] = await db
    .select({ position: webhookFeeds.position })
    .from(webhookFeeds)
    .where(eq(webhookFeeds.integrationId, integrationId))
    .for("update");
  return feed?.position ?? 0;
}

/** Gives the messages that have no position yet the next ones after `last`. The caller holds the feed's lock. */
export async function numberMessages(db: Db, integrationId: string, last: number, limit: number) {
  await db.execute(sql`
    with unnumbered as (
      select id, row_number() over (order by ordinal) as number from webhook_messages
      where integration_id = ${integrationId} and position is null and not is_test
      order by ordinal limit ${limit}
    ), numbered as (
      update webhook_messages set position = ${last}::bigint + unnumbered.number
      from unnumbered where webhook_messages.id = unnumbered.id returning 1
    )
    update webhook_feeds set position = ${last}::bigint + (select count(*) from numbered)
    where integration_id = ${integrationId}`);
}

export const selectFeed = (
  db: Db,
  scope: Scope,
  integrationId: string,
  { after, limit }: { after: number; limit: number },
): Promise<FeedEvent[]> =>
  db
    .select({
      id: webhookMessages.id,
      // Tests, which have none of these, have no position either.
      position: sql<number>`${webhookMessages.position}`.mapWith(Number),
      verificationId: sql<string>`${webhookMessages.verificationId}`,
      sequence: sql<number>`${webhookMessages.sequence}`,
      type: webhookMessages.type,
      topic: sql<MessageTopic>`${webhookMessages.topic}`,
      occurredAt: webhookMessages.occurredAt,
      body: sql<string>`${webhookMessages.bodies} ->> 'veriff'`,
    })
    .from(webhookMessages)
    .where(
      and(
        eq(webhookMessages.integrationId, integrationId),
        isNotNull(webhookMessages.position),
        gt(webhookMessages.position, after),
        // Of what was redacted nothing is left to tell.
        sql`${webhookMessages.bodies} <> '{}'`,
        within(scope, webhookMessages),
      ),
    )
    .orderBy(asc(webhookMessages.position))
    .limit(limit);
