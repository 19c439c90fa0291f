import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { MediaContext } from "@/lib/core/document/document";
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
    /** Of the pages the end user reads and agrees in. */
    language: text(),
    /** When a phone took over from the screen that showed the code. */
    handedOverAt: moment(),
    /** What is photographed anew in this attempt; null is everything. */
    retakes: text().array().$type<MediaContext[]>(),
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
    // How long decisions have taken lately.
    index("attempts_decided").on(table.integrationId, table.decidedAt).where(sql`decided_at is not null`),
  ],
);
