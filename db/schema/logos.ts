import { customType, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { integrations } from "./integrations";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The company's sign on the end user's pages. A few kilobytes, public, and read with the page: so in the database. */
export const logos = pgTable("logos", {
  integrationId: uuid()
    .primaryKey()
    .references(() => integrations.id, { onDelete: "cascade" }),
  mimeType: text().notNull(),
  bytes: bytea().notNull(),
  /** Of the bytes; in the address, so that a changed logo is fetched anew. */
  sha256: text().notNull(),
  createdAt: createdAt(),
});
