import { index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { PendingChoice } from "@/lib/core/review/choice";
import { attempts } from "./attempts";
import { createdAt, id, moment } from "./columns";
import { integrations } from "./integrations";
import { users } from "./users";
import { verifications } from "./verifications";

const verificationId = () =>
  uuid()
    .notNull()
    .references(() => verifications.id, { onDelete: "cascade" });

const integrationId = () =>
  uuid()
    .notNull()
    .references(() => integrations.id);

const userId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Who has a case open on the desk. Renewed while they look at it; over when it is not. */
export const caseLeases = pgTable(
  "case_leases",
  {
    verificationId: verificationId().primaryKey(),
    integrationId: integrationId(),
    userId: userId(),
    takenAt: createdAt(),
    expiresAt: moment().notNull(),
  },
  (table) => [index("case_leases_user").on(table.userId)],
);

/** A decision that can still be undone: nothing has happened yet, and nobody is told before `releasesAt`. */
export const pendingDecisions = pgTable(
  "pending_decisions",
  {
    verificationId: verificationId().primaryKey(),
    integrationId: integrationId(),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    userId: userId(),
    choice: jsonb().$type<PendingChoice>().notNull(),
    ip: text(),
    userAgent: text(),
    createdAt: createdAt(),
    releasesAt: moment().notNull(),
  },
  (table) => [
    index("pending_decisions_user").on(table.userId),
    index("pending_decisions_due").on(table.releasesAt),
  ],
);

/** What colleagues tell each other about a verification. Never leaves the house. */
export const notes = pgTable(
  "notes",
  {
    id: id(),
    integrationId: integrationId(),
    verificationId: verificationId(),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    authorName: text().notNull(),
    text: text().notNull(),
    createdAt: createdAt(),
    editedAt: moment(),
  },
  (table) => [index("notes_verification").on(table.verificationId, table.createdAt)],
);

/** A status in the company's own words, set on an attempt and told to its clients (veriff.md 7.5 and 11.1). */
export const userStatuses = pgTable(
  "user_statuses",
  {
    id: id(),
    integrationId: integrationId(),
    verificationId: verificationId(),
    attemptId: uuid()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    status: text().notNull(),
    statusCode: text().notNull(),
    reason: text(),
    reasonCode: text(),
    authorId: uuid().references(() => users.id, { onDelete: "set null" }),
    authorName: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index("user_statuses_verification").on(table.verificationId, table.createdAt),
    index("user_statuses_integration").on(table.integrationId, table.status),
  ],
);
