import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt, id } from "./columns";
import { users } from "./users";

/** A listing that somebody has given a name: what is shown, in which order and columns. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id(),
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** Whether colleagues see it too. */
    isTeam: boolean().notNull().default(false),
    /** The query of the listing's address; holds filter, status, sort and columns. */
    query: text().notNull(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [index("saved_views_owner").on(table.ownerId), index("saved_views_team").on(table.isTeam)],
);
