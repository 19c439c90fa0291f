import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { tryCauses } from "@/lib/core/webhook/delivery";
import { pauseReasons } from "@/lib/core/webhook/endpoint";
import { tryOutcomes } from "@/lib/core/webhook/outcome";
import { deliveryStatuses, webhookTypes } from "@/lib/core/webhook/webhook";
import { createdAt, id, moment } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

export const webhookType = pgEnum("webhook_type", webhookTypes);
export const deliveryStatus = pgEnum("delivery_status", deliveryStatuses);

export const webhookEndpoints = pgTable(
  "webhook_endpoints",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    url: text().notNull(),
    types: webhookType().array().notNull(),
    description: text().notNull().default(""),
    timeoutSeconds: integer().notNull().default(5),
    dialect: text().notNull().default("veriff"),
    enabled: boolean().notNull().default(true),
    pausedAt: moment(),
    pauseReason: text({ enum: pauseReasons }),
    /** `whsec_…`, sealed under the endpoint's id; the one before it signs too until its time is over. */
    secretEncrypted: text(),
    previousSecretEncrypted: text(),
    previousSecretUntil: moment(),
    /** Failed tries since the last success. */
    failures: integer().notNull().default(0),
    failingSince: moment(),
    /** Where it has failed so often that it is only probed: when next, or until when a probe is under way. */
    probeAt: moment(),
    createdAt: createdAt(),
    removedAt: moment(),
  },
  (table) => [index("webhook_endpoints_integration").on(table.integrationId)],
);

/** What there is to tell, once for all endpoints. The feed is a reading of these. */
export const webhookMessages = pgTable(
  "webhook_messages",
  {
    /** The header `webhook-id`. */
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    /** Empty for tests, like the two numbers. */
    verificationId: uuid().references(() => verifications.id, { onDelete: "cascade" }),
    /** Of the event that is told. */
    eventSequence: integer(),
    /** Among the messages of the verification, from 1 without gaps. */
    sequence: integer(),
    type: webhookType().notNull(),
    topic: text().notNull(),
    isTest: boolean().notNull().default(false),
    /** By dialect, the bytes that are signed and sent: text, so that nothing serialises them again. */
    bodies: jsonb().$type<Record<string, string>>().notNull(),
    /** In the order of making; of one verification, also in the order of what happened. */
    ordinal: bigserial({ mode: "number" }).notNull(),
    /** In the integration's feed; given when the feed is first read past it. */
    position: bigint({ mode: "number" }),
    occurredAt: moment().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("webhook_messages_once").on(table.verificationId, table.eventSequence, table.type),
    unique("webhook_messages_feed").on(table.integrationId, table.position),
    index("webhook_messages_unread")
      .on(table.integrationId, table.ordinal)
      .where(sql`position is null and not is_test`),
  ],
);

/** How far the events of a verification have become messages. Its row's lock keeps two from doing that at once. */
export const webhookMarks = pgTable("webhook_marks", {
  verificationId: uuid()
    .primaryKey()
    .references(() => verifications.id, { onDelete: "cascade" }),
  /** Of the last event that was looked at. */
  eventSequence: integer().notNull().default(0),
  /** Of the last message. */
  sequence: integer().notNull().default(0),
});

/** The last position given in each feed. Its row's lock keeps positions in the order in which they become visible. */
export const webhookFeeds = pgTable("webhook_feeds", {
  integrationId: uuid()
    .primaryKey()
    .references(() => integrations.id, { onDelete: "cascade" }),
  position: bigint({ mode: "number" }).notNull().default(0),
});

/** One message for one endpoint. Every try sends the same bytes. */
export const deliveries = pgTable(
  "deliveries",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    endpointId: uuid()
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: "cascade" }),
    messageId: uuid()
      .notNull()
      .references(() => webhookMessages.id, { onDelete: "cascade" }),
    /** Empty for a test. */
    verificationId: uuid().references(() => verifications.id, { onDelete: "cascade" }),
    sequence: integer(),
    type: webhookType().notNull(),
    topic: text().notNull(),
    dialect: text().notNull().default("veriff"),
    status: deliveryStatus().notNull().default("pending"),
    tries: integer().notNull().default(0),
    /** Tries by plan that failed. */
    failures: integer().notNull().default(0),
    nextTryAt: moment(),
    lastOutcome: text({ enum: tryOutcomes }),
    lastStatus: integer(),
    lastDurationMs: integer(),
    lastTriedAt: moment(),
    createdAt: createdAt(),
    settledAt: moment(),
  },
  (table) => [
    unique("deliveries_once").on(table.endpointId, table.messageId),
    index("deliveries_message").on(table.messageId),
    index("deliveries_in_order").on(table.verificationId, table.endpointId, table.sequence),
    index("deliveries_by_time").on(table.integrationId, table.createdAt, table.id),
    index("deliveries_by_endpoint").on(table.endpointId, table.createdAt, table.id),
    index("deliveries_tried").on(table.endpointId, table.lastTriedAt),
    index("deliveries_due").on(table.endpointId, table.nextTryAt).where(sql`status = 'pending'`),
    index("deliveries_pending").on(table.nextTryAt).where(sql`status = 'pending'`),
  ],
);

export const deliveryTries = pgTable(
  "delivery_tries",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    deliveryId: uuid()
      .notNull()
      .references(() => deliveries.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    cause: text({ enum: tryCauses }).notNull().default("automatic"),
    url: text(),
    requestHeaders: jsonb().$type<Record<string, string>>().notNull(),
    /** Empty while it is under way, and where it was cut off. */
    outcome: text({ enum: tryOutcomes }),
    responseStatus: integer(),
    responseHeaders: jsonb().$type<Record<string, string>>(),
    /** First 16 kB, as text. */
    responseBody: text(),
    /** Why there was no answer, in a sentence. */
    error: text(),
    startedAt: moment().notNull(),
    durationMs: integer().notNull(),
  },
  (table) => [unique("delivery_tries_number").on(table.deliveryId, table.number)],
);
