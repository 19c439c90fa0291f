import { index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type BulkAction, bulkActions, bulkItemStatuses } from "@/lib/core/bulk/bulk";
import { createdAt, id, moment } from "./columns";
import { integrations } from "./integrations";
import { users } from "./users";
import { verifications } from "./verifications";

export const bulkItemStatus = pgEnum("bulk_item_status", bulkItemStatuses);

/** One thing done to many verifications, one by one, on behalf of the user who asked for it. */
export const bulkRuns = pgTable(
  "bulk_runs",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    action: text({ enum: bulkActions }).$type<BulkAction>().notNull(),
    /** What the action is told: whom to assign, which reason. */
    input: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    total: integer().notNull(),
    ip: text(),
    userAgent: text(),
    createdAt: createdAt(),
    cancelledAt: moment(),
    finishedAt: moment(),
  },
  (table) => [index("bulk_runs_user").on(table.userId, table.createdAt)],
);

export const bulkItems = pgTable(
  "bulk_items",
  {
    runId: uuid()
      .notNull()
      .references(() => bulkRuns.id, { onDelete: "cascade" }),
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    status: bulkItemStatus().notNull().default("waiting"),
    /** Why it failed, in a sentence. */
    message: text(),
    doneAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.verificationId] }),
    index("bulk_items_by_status").on(table.runId, table.status),
    index("bulk_items_verification").on(table.verificationId),
  ],
);
