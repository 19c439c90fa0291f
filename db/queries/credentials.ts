import { and, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { credentials } from "../schema/integrations";
import { within } from "../scope";

/** All there ever were, the ones in use first, newest first. */
export const selectAllCredentials = (db: Db, scope: Scope, integrationId: string) =>
  db
    .select()
    .from(credentials)
    .where(and(eq(credentials.integrationId, integrationId), within(scope, credentials)))
    .orderBy(sql`${credentials.revokedAt} is not null`, desc(credentials.createdAt), credentials.id);

export async function findCredential(db: Db, scope: Scope, id: string) {
  const [credential] = await db
    .select()
    .from(credentials)
    .where(and(eq(credentials.id, id), within(scope, credentials)));
  return credential;
}

/** Does nothing to one that is revoked already. */
export const revokeCredentialRow = (db: Db, scope: Scope, id: string, at: Date) =>
  db
    .update(credentials)
    .set({ revokedAt: at })
    .where(and(eq(credentials.id, id), isNull(credentials.revokedAt), within(scope, credentials)))
    .returning({ id: credentials.id });

/** Writes only where the last use that is written down is older than `since`. */
export const touchCredential = (db: Db, id: string, use: { at: Date; ip: string | null }, since: Date) =>
  db
    .update(credentials)
    .set({ lastUsedAt: use.at, lastUsedIp: use.ip })
    .where(
      and(eq(credentials.id, id), or(isNull(credentials.lastUsedAt), lt(credentials.lastUsedAt, since))),
    );
