import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { FlowDefinition } from "@/lib/core/flow/flow";
import { createdAt, id, moment } from "./columns";
import { integrations } from "./integrations";

/** What is asked of an end user and how it is decided. A row never changes what it asks: an edit makes the next version. */
export const flows = pgTable(
  "flows",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    /** The same for all versions of one flow. */
    familyId: uuid().notNull(),
    version: integer().notNull(),
    name: text().notNull(),
    definition: jsonb().$type<FlowDefinition>().notNull(),
    /** Used where a client names no flow; at most one of an integration. */
    isDefault: boolean().notNull().default(false),
    disabledAt: moment(),
    /** When the next version took its place. */
    supersededAt: moment(),
    createdBy: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique("flows_version").on(table.familyId, table.version),
    uniqueIndex("flows_default").on(table.integrationId).where(sql`is_default`),
    index("flows_integration").on(table.integrationId, table.createdAt),
  ],
);
