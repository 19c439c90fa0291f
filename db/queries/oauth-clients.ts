import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "../client";
import { prepared } from "../prepared";
import { credentials, integrations } from "../schema/integrations";

const clientById = prepared((db) =>
  db
    .select({ credential: credentials, integration: integrations })
    .from(credentials)
    .innerJoin(integrations, eq(credentials.integrationId, integrations.id))
    .where(
      and(
        eq(credentials.kind, "oauth_client"),
        eq(credentials.identifier, sql.placeholder("clientId")),
        isNull(credentials.revokedAt),
        isNull(integrations.archivedAt),
      ),
    )
    .prepare("oauth_client_by_id"),
);

/** Not revoked; expiry is for the caller to judge. Without a scope: this is how a client's scope is found. */
export async function findOauthClientRow(db: Db, clientId: string) {
  const [row] = await clientById(db).execute({ clientId });
  return row;
}
