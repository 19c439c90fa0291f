import { and, asc, eq, sql } from "drizzle-orm";
import type { CredentialKind, Environment } from "@/lib/core/integration/settings";
import type { Db } from "../client";
import { attempts } from "../schema/attempts";
import { auditEntries } from "../schema/audit";
import { decisions } from "../schema/decisions";
import { events } from "../schema/events";
import { credentials, integrations } from "../schema/integrations";
import { media } from "../schema/media";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";

// None of these takes a scope: seeding is what makes the first integrations and users.

/** Any number, the same for all who seed. Held until the transaction ends. */
export const lockSeeding = (db: Db) => db.execute(sql`select pg_advisory_xact_lock(7276135)`);

export async function findOldestIntegration(db: Db, environment: Environment) {
  const [integration] = await db
    .select()
    .from(integrations)
    .where(eq(integrations.environment, environment))
    .orderBy(asc(integrations.createdAt))
    .limit(1);
  return integration;
}

/** Whose identifier it is, be it revoked or not. */
export async function findIdentifier(db: Db, kind: CredentialKind, identifier: string) {
  const [credential] = await db
    .select({ integrationId: credentials.integrationId })
    .from(credentials)
    .where(and(eq(credentials.kind, kind), eq(credentials.identifier, identifier)));
  return credential;
}

/** All credentials of an integration, those that have been revoked too. */
export const selectEveryCredential = (db: Db, integrationId: string) =>
  db.select().from(credentials).where(eq(credentials.integrationId, integrationId));

export async function findOldestAdministrator(db: Db) {
  const [user] = await db
    .select({ email: users.email })
    .from(users)
    .where(eq(users.role, "administrator"))
    .orderBy(asc(users.createdAt))
    .limit(1);
  return user;
}

export type StoredStory = {
  verification: typeof verifications.$inferInsert;
  attempts: (typeof attempts.$inferInsert)[];
  decisions: (typeof decisions.$inferInsert)[];
  pictures: (typeof media.$inferInsert)[];
  events: (typeof events.$inferInsert)[];
  auditEntries: (typeof auditEntries.$inferInsert)[];
};

/** A verification with all that has happened to it, as it stands now. */
export async function insertStory(db: Db, story: StoredStory) {
  await db.insert(verifications).values(story.verification);
  await db.insert(attempts).values(story.attempts);
  if (story.decisions.length > 0) await db.insert(decisions).values(story.decisions);
  if (story.pictures.length > 0) await db.insert(media).values(story.pictures);
  await db.insert(events).values(story.events);
  if (story.auditEntries.length > 0) await db.insert(auditEntries).values(story.auditEntries);
}
