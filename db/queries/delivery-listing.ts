import { and, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { MessageTopic } from "@/lib/core/webhook/delivery";
import type { DeliveryFilter, DeliveryListing } from "@/lib/core/webhook/delivery-listing";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { deliveries, webhookEndpoints, webhookMessages } from "../schema/webhooks";
import { within } from "../scope";

const isSet = <T>(value: T | undefined): value is T => value !== undefined;

function matches(filter: DeliveryFilter) {
  const { integrationId, endpointId, verificationId, status, outcomes, type, topic, from, to } = filter;
  return [
    isSet(integrationId) && eq(deliveries.integrationId, integrationId),
    isSet(endpointId) && eq(deliveries.endpointId, endpointId),
    isSet(verificationId) && eq(deliveries.verificationId, verificationId),
    isSet(status) && eq(deliveries.status, status),
    isSet(outcomes) && inArray(deliveries.lastOutcome, [...outcomes]),
    isSet(type) && eq(deliveries.type, type),
    isSet(topic) && eq(deliveries.topic, topic),
    isSet(from) && gte(deliveries.createdAt, from),
    isSet(to) && lt(deliveries.createdAt, to),
  ].filter((condition) => condition !== false);
}

/** Newest first. The whole column's precision is milliseconds, so that the cursor loses no row. */
export const selectDeliveryPage = (db: Db, scope: Scope, { filter, after, limit }: DeliveryListing) =>
  db
    .select({
      id: deliveries.id,
      messageId: deliveries.messageId,
      integrationId: deliveries.integrationId,
      endpoint: {
        id: webhookEndpoints.id,
        url: webhookEndpoints.url,
        isRemoved: sql<boolean>`${webhookEndpoints.removedAt} is not null`,
      },
      verification: {
        id: verifications.id,
        fullName: verifications.fullName,
        vendorData: verifications.vendorData,
      },
      type: deliveries.type,
      // What `insertDeliveries` lets in.
      topic: sql<MessageTopic>`${deliveries.topic}`,
      isTest: webhookMessages.isTest,
      status: deliveries.status,
      tries: deliveries.tries,
      lastOutcome: deliveries.lastOutcome,
      lastStatus: deliveries.lastStatus,
      lastDurationMs: deliveries.lastDurationMs,
      lastTriedAt: deliveries.lastTriedAt,
      nextTryAt: deliveries.nextTryAt,
      createdAt: deliveries.createdAt,
    })
    .from(deliveries)
    .innerJoin(webhookEndpoints, eq(deliveries.endpointId, webhookEndpoints.id))
    .innerJoin(webhookMessages, eq(deliveries.messageId, webhookMessages.id))
    .leftJoin(verifications, eq(deliveries.verificationId, verifications.id))
    .where(
      and(
        ...matches(filter),
        after &&
          sql`(${deliveries.createdAt}, ${deliveries.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
        within(scope, deliveries),
      ),
    )
    .orderBy(desc(deliveries.createdAt), desc(deliveries.id))
    .limit(limit);
