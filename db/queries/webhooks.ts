import { and, arrayContains, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { WebhookEndpoint } from "@/lib/core/webhook/endpoint";
import type { WebhookType } from "@/lib/core/webhook/webhook";
import type { Db } from "../client";
import { integrations } from "../schema/integrations";
import { webhookEndpoints } from "../schema/webhooks";
import { within } from "../scope";

const { secretEncrypted, previousSecretEncrypted, probeAt, ...readable } = getTableColumns(webhookEndpoints);

/** Everything but the secrets. */
const columns = { ...readable, hasSecret: sql<boolean>`${secretEncrypted} is not null` };

type EndpointChange = Partial<
  Omit<typeof webhookEndpoints.$inferInsert, "id" | "integrationId" | "createdAt">
>;

export async function insertEndpoint(
  db: Db,
  row: typeof webhookEndpoints.$inferInsert,
): Promise<WebhookEndpoint> {
  const [endpoint] = await db.insert(webhookEndpoints).values(row).returning(columns);
  if (!endpoint) throw new Error("an insert returned no row");
  return endpoint;
}

const own = (scope: Scope, id: string) =>
  and(eq(webhookEndpoints.id, id), isNull(webhookEndpoints.removedAt), within(scope, webhookEndpoints));

/** Removed ones are not found. */
export async function findEndpoint(db: Db, scope: Scope, id: string): Promise<WebhookEndpoint | undefined> {
  const [endpoint] = await db.select(columns).from(webhookEndpoints).where(own(scope, id));
  return endpoint;
}

/** Undefined where it is not there, or was removed. */
export async function updateEndpoint(
  db: Db,
  scope: Scope,
  id: string,
  change: EndpointChange,
): Promise<WebhookEndpoint | undefined> {
  const [endpoint] = await db.update(webhookEndpoints).set(change).where(own(scope, id)).returning(columns);
  return endpoint;
}

/** Pauses an endpoint that is enabled; undefined where somebody has paused it already. */
export async function pauseEnabledEndpoint(
  db: Db,
  scope: Scope,
  id: string,
  pause: Pick<WebhookEndpoint, "pausedAt" | "pauseReason">,
): Promise<WebhookEndpoint | undefined> {
  const [endpoint] = await db
    .update(webhookEndpoints)
    .set({ ...pause, enabled: false })
    .where(and(own(scope, id), eq(webhookEndpoints.enabled, true)))
    .returning(columns);
  return endpoint;
}

/** All endpoints of an integration, oldest first. */
export const selectEndpoints = (db: Db, scope: Scope, integrationId: string): Promise<WebhookEndpoint[]> =>
  db
    .select(columns)
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.integrationId, integrationId),
        isNull(webhookEndpoints.removedAt),
        within(scope, webhookEndpoints),
      ),
    )
    .orderBy(asc(webhookEndpoints.createdAt), asc(webhookEndpoints.id));

/** The endpoints that want to hear of a type; paused ones too, for which it waits. */
export const selectListeners = (db: Db, scope: Scope, integrationId: string, type: WebhookType) =>
  db
    .select({ id: webhookEndpoints.id, dialect: webhookEndpoints.dialect })
    .from(webhookEndpoints)
    .innerJoin(integrations, eq(webhookEndpoints.integrationId, integrations.id))
    .where(
      and(
        eq(webhookEndpoints.integrationId, integrationId),
        isNull(webhookEndpoints.removedAt),
        isNull(integrations.archivedAt),
        arrayContains(webhookEndpoints.types, [type]),
        within(scope, webhookEndpoints),
      ),
    );

/** What an endpoint's messages are signed with, still sealed; locked for the transaction. */
export async function findEndpointSecrets(db: Db, scope: Scope, id: string) {
  const [secrets] = await db
    .select({
      secretEncrypted,
      previousSecretEncrypted,
      previousSecretUntil: webhookEndpoints.previousSecretUntil,
    })
    .from(webhookEndpoints)
    .where(own(scope, id))
    .for("update");
  return secrets;
}
