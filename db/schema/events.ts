import { integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { eventTypes } from "@/lib/core/verification/history";
import { attempts } from "./attempts";
import { moment } from "./columns";
import { actorKind, decisions } from "./decisions";
import { integrations } from "./integrations";
import { verificationStatus, verifications } from "./verifications";

/** What happened to a verification, in order. Append-only: a trigger refuses updates. */
export const events = pgTable(
  "events",
  {
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    sequence: integer().notNull(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    decisionId: uuid().references(() => decisions.id, { onDelete: "cascade" }),
    type: text({ enum: eventTypes }).notNull(),
    /** The status after it. */
    status: verificationStatus().notNull(),
    actorKind: actorKind().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    ip: text(),
    details: jsonb().$type<Record<string, string>>().notNull().default({}),
    occurredAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.verificationId, table.sequence] })],
);
