import { index, jsonb, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { credentialKinds, environments, type IntegrationSettings } from "@/lib/core/integration/settings";
import { createdAt, id, moment } from "./columns";

export const environment = pgEnum("environment", environments);

export const integrations = pgTable("integrations", {
  id: id(),
  name: text().notNull(),
  environment: environment().notNull(),
  settings: jsonb().$type<Partial<IntegrationSettings>>().notNull().default({}),
  /** A paused integration refuses its clients; its end users may finish. */
  pausedAt: moment(),
  /** Out of use for good; what it holds can still be read. */
  archivedAt: moment(),
  createdAt: createdAt(),
});

export const credentialKind = pgEnum("credential_kind", credentialKinds);

export const credentials = pgTable(
  "credentials",
  {
    id: id(),
    integrationId: uuid()
      .notNull()
      .references(() => integrations.id, { onDelete: "cascade" }),
    kind: credentialKind().notNull(),
    label: text().notNull(),
    /** What the client shows: the API key itself, an OAuth client id, or the first characters of a secret. */
    identifier: text().notNull(),
    /** SHA-256 of what only has to be compared. */
    secretHash: text(),
    /** What has to be read again to sign with it, encrypted with a key from outside the database. */
    secretEncrypted: text(),
    /** What it may do; null is everything its kind may. */
    scopes: text().array(),
    /** CIDR ranges that it may be used from; null is any. */
    ipRanges: text().array(),
    /** The last characters of a secret, to tell it from others. */
    ending: text(),
    createdBy: text(),
    createdAt: createdAt(),
    lastUsedAt: moment(),
    lastUsedIp: text(),
    expiresAt: moment(),
    revokedAt: moment(),
    /** The credential that takes its place, while both are live. */
    replacedBy: uuid(),
  },
  (table) => [
    uniqueIndex("credentials_identifier").on(table.kind, table.identifier),
    index("credentials_integration").on(table.integrationId, table.kind),
    index("credentials_secret_hash").on(table.secretHash),
  ],
);
