import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

/** What a client was answered under an idempotency key, so that asking again gives the same answer. */
export const answers = pgTable(
  "answers",
  {
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    key: text().notNull(),
    /** SHA-256 of what was asked. */
    requestHash: text().notNull(),
    /** Empty only inside the transaction that is about to answer. */
    verificationId: uuid().references(() => verifications.id, { onDelete: "cascade" }),
    bodyEncrypted: text(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.integrationId, table.key] }),
    index("answers_by_time").on(table.createdAt),
    index("answers_verification").on(table.verificationId),
  ],
);
