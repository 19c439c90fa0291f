import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/** What an administrator has set for the whole installation, by name. */
export const installationSettings = pgTable("installation_settings", {
  name: text().primaryKey(),
  value: jsonb().notNull(),
  updatedAt: createdAt(),
});
