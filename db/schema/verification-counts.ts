import { bigint, index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { documentType, verificationStatus } from "./verifications";

/** One more or one less of a kind: written by trigger with every change, and folded into the totals within a minute. */
export const verificationChanges = pgTable("verification_changes", {
  integrationId: uuid().notNull(),
  status: verificationStatus().notNull(),
  country: text(),
  document: documentType(),
  reason: text(),
  assigneeId: uuid(),
  /** In which it was created. */
  hour: moment().notNull(),
  delta: smallint().notNull(),
});

/**
 * How many verifications have a value, by integration and status; `everyIntegration` is all of them together. With the
 * changes that are not folded in yet the number is exact.
 */
export const verificationTotals = pgTable(
  "verification_totals",
  {
    dimension: text({
      enum: ["all", "country", "document", "reason", "assignee", "hour", "day", "month"],
    }).notNull(),
    integrationId: uuid().notNull(),
    value: text().notNull(),
    status: verificationStatus().notNull(),
    total: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dimension, table.integrationId, table.value, table.status] })],
);

/**
 * The words, references and numbers that a verification is found by; written by trigger. Both indexes, this one and
 * `search_terms_by_beginning`, hold all that is asked of it: they are read without the table.
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    term: text().notNull(),
    createdAt: moment().notNull(),
    verificationId: uuid().notNull(),
    integrationId: uuid().notNull(),
    /** Which terms the verification may have beside this one, in bits: `search_signature`. */
    signature: bigint({ mode: "bigint" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.term, table.createdAt, table.verificationId, table.integrationId] }),
  ],
);

/** Every word of a name once, to find the one that was meant. */
export const nameWords = pgTable("name_words", { word: text().primaryKey() }, (table) => [
  index("name_words_similar").using("gin", table.word.op("gin_trgm_ops")),
]);
