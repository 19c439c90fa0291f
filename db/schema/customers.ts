import { jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { GivenPerson } from "@/lib/core/identity/person";
import { createdAt, id } from "./columns";
import { integrations } from "./integrations";

/** A person as the client knows them, under the client's own reference; holds the verifications made for it. */
export const customers = pgTable(
  "customers",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    reference: text().notNull(),
    firstName: text(),
    lastName: text(),
    person: jsonb().$type<GivenPerson>().notNull().default({}),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (table) => [unique("customers_reference").on(table.integrationId, table.reference)],
);
