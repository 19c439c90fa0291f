import { and, desc, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { CredentialKind } from "@/lib/core/integration/settings";
import type { Db } from "../client";
import { credentials, integrations } from "../schema/integrations";
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

/** Locked until the transaction ends, so that of two who change it one is told. */
export async function findCredentialToChange(db: Db, scope: Scope, id: string) {
  const [credential] = await db
    .select()
    .from(credentials)
    .where(and(eq(credentials.id, id), within(scope, credentials)))
    .for("update");
  return credential;
}

/** The one in whose place this one came, while it works. */
export async function findReplacedBy(db: Db, scope: Scope, id: string, now: Date) {
  const [credential] = await db
    .select({ id: credentials.id })
    .from(credentials)
    .where(
      and(
        eq(credentials.replacedBy, id),
        isNull(credentials.revokedAt),
        gt(credentials.expiresAt, now),
        within(scope, credentials),
      ),
    );
  return credential;
}

type Replaced = { replacedBy: string; revokedAt?: Date; expiresAt?: Date };

export const replaceCredentialRow = (db: Db, scope: Scope, id: string, replaced: Replaced) =>
  db
    .update(credentials)
    .set(replaced)
    .where(and(eq(credentials.id, id), within(scope, credentials)));

/** Does nothing to one that is revoked already. */
export const revokeCredentialRow = (db: Db, scope: Scope, id: string, at: Date) =>
  db
    .update(credentials)
    .set({ revokedAt: at })
    .where(and(eq(credentials.id, id), isNull(credentials.revokedAt), within(scope, credentials)))
    .returning({ id: credentials.id });

/** A credential that opens nothing any more: revoked, expired, or of an archived integration. Without a scope: nobody is let in by it. */
export async function findDeadCredential(
  db: Db,
  kind: CredentialKind,
  known: { identifier: string } | { secretHash: string },
) {
  const isKnown =
    "identifier" in known
      ? eq(credentials.identifier, known.identifier)
      : eq(credentials.secretHash, known.secretHash);
  const [dead] = await db
    .select({ credential: credentials, archivedAt: integrations.archivedAt })
    .from(credentials)
    .innerJoin(integrations, eq(credentials.integrationId, integrations.id))
    .where(
      and(
        eq(credentials.kind, kind),
        isKnown,
        or(
          isNotNull(credentials.revokedAt),
          lte(credentials.expiresAt, new Date()),
          isNotNull(integrations.archivedAt),
        ),
      ),
    )
    .limit(1);
  return dead;
}
