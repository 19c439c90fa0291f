import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, moment } from "./columns";
import { role, users } from "./users";

/** A link that lets somebody become a user. Opens once, and not for ever. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    email: text().notNull(),
    role: role().notNull(),
    /** The integrations that the user will reach; null for all. */
    integrationIds: uuid().array(),
    /** SHA-256 of the link's token. */
    tokenHash: text().notNull(),
    invitedBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    revokedAt: moment(),
  },
  (table) => [
    uniqueIndex("invitations_token").on(table.tokenHash),
    index("invitations_by_time").on(table.createdAt),
  ],
);
