import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment } from "./columns";
import { users } from "./users";

/** A link for whoever has forgotten the password. Opens once, and not for long. */
export const passwordResets = pgTable(
  "password_resets",
  {
    /** SHA-256 of the link's token. */
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index("password_resets_user").on(table.userId, table.createdAt)],
);
