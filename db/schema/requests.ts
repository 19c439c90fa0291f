import { bigserial, date, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";
import { credentials, integrations } from "./integrations";

/** What clients have asked of the API. Holds no personal data: of a path only ids that we or the client made. */
export const requests = pgTable(
  "requests",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    credentialId: uuid(),
    requestId: text().notNull(),
    method: text().notNull(),
    path: text().notNull(),
    status: integer().notNull(),
    milliseconds: integer().notNull(),
    /** In the dialect's own words, where it was refused. */
    errorCode: text(),
    /** Why a key was refused, which its owner is told and its caller is not. */
    refusal: text(),
    ip: text(),
    createdAt: createdAt(),
  },
  (table) => [
    index("requests_by_time").on(table.integrationId, table.createdAt, table.id),
    index("requests_by_credential").on(table.credentialId, table.createdAt),
    index("requests_by_request").on(table.requestId),
  ],
);

/** Requests a day with a credential. */
export const credentialUsage = pgTable(
  "credential_usage",
  {
    credentialId: uuid()
      .notNull()
      .references(() => credentials.id, { onDelete: "cascade" }),
    day: date({ mode: "string" }).notNull(),
    requests: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.credentialId, table.day] })],
);
