import { sql } from "drizzle-orm";
import {
  boolean,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { roles } from "@/lib/core/identity/roles";
import { createdAt, id, moment } from "./columns";

export const role = pgEnum("role", roles);

export const users = pgTable(
  "users",
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    role: role().notNull(),
    /** The integrations that the user reaches; null for all, those to come included. */
    integrationIds: uuid().array(),
    /** argon2id */
    passwordHash: text(),
    /** Raised to end every sign-in of the user at once. */
    sessionVersion: integer().notNull().default(1),
    /** IANA name; null is the browser's. */
    timeZone: text(),
    /** Of the portal. */
    language: text().notNull().default("en"),
    /** Whether single keys are commands (WCAG 2.1.4). */
    hasShortcuts: boolean().notNull().default(true),
    /** How the user likes the verifications table: columns in order, density, and the listing they left. */
    tableSettings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    disabledAt: moment(),
    lastSignInAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("users_email").on(sql`lower(${table.email})`)],
);

/** Counters of rate-limiter-flexible, in its own shape. Unlogged: a crash may forget them. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: timestamp({ withTimezone: true }),
});
