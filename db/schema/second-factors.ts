import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { createdAt, id, moment } from "./columns";
import { users } from "./users";

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** The secret that a user's authenticator app shares with us: one a user, of use once it is confirmed. */
export const totpSecrets = pgTable("totp_secrets", {
  userId: ownerId().primaryKey(),
  secretEncrypted: text().notNull(),
  confirmedAt: moment(),
  /** The time step of the newest code that was taken: no code is taken twice. */
  lastStep: integer().notNull().default(0),
  createdAt: createdAt(),
});

export const passkeys = pgTable(
  "passkeys",
  {
    /** The credential's id, as base64url. */
    id: text().primaryKey(),
    userId: ownerId(),
    name: text().notNull(),
    /** COSE key, as base64url. */
    publicKey: text().notNull(),
    counter: integer().notNull(),
    transports: text().array().notNull().default([]),
    isBackedUp: boolean().notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment(),
  },
  (table) => [index("passkeys_user").on(table.userId)],
);

/** For whoever has lost the second factor. Each opens once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  { id: id(), userId: ownerId(), codeHash: text().notNull(), createdAt: createdAt(), usedAt: moment() },
  (table) => [index("recovery_codes_user").on(table.userId)],
);

/** What a sign-in that is under way has to answer. Each is answered once. */
export const challenges = pgTable(
  "challenges",
  {
    /** SHA-256 of what the browser holds. */
    idHash: text().primaryKey(),
    purpose: text().notNull(),
    userId: uuid().references(() => users.id, { onDelete: "cascade" }),
    /** What the answer is checked against. */
    expected: text().notNull(),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index("challenges_by_expiry").on(table.expiresAt)],
);

/** A user as a provider of single sign-on knows them. */
export const identities = pgTable(
  "identities",
  {
    id: id(),
    userId: ownerId(),
    issuer: text().notNull(),
    subject: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("identities_subject").on(table.issuer, table.subject)],
);
