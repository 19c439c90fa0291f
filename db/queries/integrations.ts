import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/core/identity/actor";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { Db } from "../client";
import { prepared } from "../prepared";
import { credentials, integrations } from "../schema/integrations";
import { within } from "../scope";

const owner = { integrationId: integrations.id };

export const insertIntegration = (db: Db, row: typeof integrations.$inferInsert) =>
  db.insert(integrations).values(row).returning();

export const insertCredential = (db: Db, row: typeof credentials.$inferInsert) =>
  db.insert(credentials).values(row).returning();

export const selectIntegrations = (db: Db, scope: Scope) =>
  db.select().from(integrations).where(within(scope, owner)).orderBy(asc(integrations.name));

export async function findIntegration(db: Db, scope: Scope, id: string) {
  const [integration] = await db
    .select()
    .from(integrations)
    .where(and(eq(integrations.id, id), within(scope, owner)));
  return integration;
}

const secrets = alias(credentials, "secrets");

const callerByApiKey = prepared((db) =>
  db
    .select({ apiKey: credentials, integration: integrations, secret: secrets })
    .from(credentials)
    .innerJoin(integrations, eq(credentials.integrationId, integrations.id))
    .leftJoin(
      secrets,
      and(
        eq(secrets.integrationId, credentials.integrationId),
        eq(secrets.kind, "shared_secret"),
        isNull(secrets.revokedAt),
      ),
    )
    .where(
      and(
        eq(credentials.kind, "api_key"),
        eq(credentials.identifier, sql.placeholder("apiKey")),
        isNull(credentials.revokedAt),
        isNull(integrations.archivedAt),
      ),
    )
    .orderBy(desc(secrets.createdAt))
    .prepare("caller_by_api_key"),
);

/**
 * The integration of an API key, once per live shared secret, newest first; once with a null secret where there is
 * none. Keys of an archived integration are unknown. Without a scope: this is how a client's scope is found.
 */
export const selectCallerByApiKey = (db: Db, apiKey: string) => callerByApiKey(db).execute({ apiKey });

const callerBySecretHash = prepared((db) =>
  db
    .select({ credential: credentials, integration: integrations })
    .from(credentials)
    .innerJoin(integrations, eq(credentials.integrationId, integrations.id))
    .where(
      and(
        eq(credentials.kind, sql.placeholder("kind")),
        eq(credentials.secretHash, sql.placeholder("secretHash")),
        isNull(credentials.revokedAt),
        isNull(integrations.archivedAt),
      ),
    )
    .orderBy(desc(credentials.createdAt))
    .limit(1)
    .prepare("caller_by_secret_hash"),
);

/** The integration of a secret that is kept as a hash. Without a scope, like the one above. */
export async function findCallerBySecretHash(db: Db, kind: CredentialKind, secretHash: string) {
  const [caller] = await callerBySecretHash(db).execute({ kind, secretHash });
  return caller;
}

/** Not revoked, newest first; expiry is for the caller to judge. */
export const selectCredentials = (db: Db, scope: Scope, integrationId: string, kind: CredentialKind) =>
  db
    .select()
    .from(credentials)
    .where(
      and(
        eq(credentials.integrationId, integrationId),
        eq(credentials.kind, kind),
        isNull(credentials.revokedAt),
        within(scope, credentials),
      ),
    )
    .orderBy(desc(credentials.createdAt));
