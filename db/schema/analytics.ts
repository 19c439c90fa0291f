import { date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/**
 * What became of the verifications created in one day or month of UTC, by document. Of country and document `*` is all
 * of them together and the empty text those that have none.
 */
export const analyticsCells = pgTable(
  "analytics_cells",
  {
    integrationId: uuid().notNull(),
    grain: text({ enum: ["day", "month"] }).notNull(),
    document: text().notNull(),
    country: text().notNull(),
    /** The first of a month. */
    day: date().notNull(),
    created: integer().notNull(),
    started: integer().notNull(),
    submitted: integer().notNull(),
    approved: integer().notNull(),
    declined: integer().notNull(),
    askedAgain: integer().notNull(),
    /** Submitted, and not decided yet. */
    waiting: integer().notNull(),
    /** How many stand at `<status>:<reason>`. */
    reasons: jsonb().$type<Record<string, number>>(),
    /** How many took so long from being submitted to being decided, by bucket of the histogram. */
    took: jsonb().$type<Record<string, number>>(),
  },
  (table) => [
    primaryKey({
      columns: [table.integrationId, table.grain, table.document, table.country, table.day],
    }),
    index("analytics_cells_by_day").on(table.integrationId, table.grain, table.day),
  ],
);

/** Days of which cells are to be counted again. */
export const analyticsDirty = pgTable(
  "analytics_dirty",
  { integrationId: uuid().notNull(), day: date().notNull() },
  (table) => [primaryKey({ columns: [table.integrationId, table.day] })],
);

/** One row: all that had happened by then is in the cells. */
export const analyticsState = pgTable("analytics_state", {
  id: integer().primaryKey(),
  asOf: moment().notNull(),
});
