import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, moment } from "./columns";
import { integrations } from "./integrations";
import { documentType, verificationStatus, verifications } from "./verifications";

/** One pass of the end user through the flow. Pictures, data and decisions belong to an attempt. */
export const attempts = pgTable(
  "attempts",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id),
    verificationId: uuid()
      .notNull()
      .references(() => verifications.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    status: verificationStatus().notNull(),
    /** What the end user chose, or what the client had asked for. */
    documentType: documentType(),
    documentCountry: text(),
    consentVersion: text(),
    consentedAt: moment(),
    ip: text(),
    userAgent: text(),
    createdAt: createdAt(),
    startedAt: moment(),
    submittedAt: moment(),
    decidedAt: moment(),
  },
  (table) => [
    unique("attempts_number").on(table.verificationId, table.number),
    index("attempts_integration").on(table.integrationId),
  ],
);
