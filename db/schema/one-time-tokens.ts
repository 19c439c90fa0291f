import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { integrations } from "./integrations";
import { verifications } from "./verifications";

/** A key to one verification that opens it once: for whoever presents it first. */
export const oneTimeTokens = pgTable(
  "one_time_tokens",
  {
    /** SHA-256 of the token. */
    tokenHash: text().primaryKey(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    usedAt: moment(),
  },
  (table) => [index("one_time_tokens_verification").on(table.verificationId)],
);
