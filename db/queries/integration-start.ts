import { and, asc, desc, eq, inArray, isNotNull, isNull, like, or } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { credentials } from "../schema/integrations";
import { requests } from "../schema/requests";
import { verifications } from "../schema/verifications";
import { deliveries } from "../schema/webhooks";
import { within } from "../scope";

// Each finds one row by an index, however much there is.

export async function findLastUse(db: Db, scope: Scope, integrationId: string) {
  const [row] = await db
    .select({ at: credentials.lastUsedAt })
    .from(credentials)
    .where(
      and(
        eq(credentials.integrationId, integrationId),
        isNotNull(credentials.lastUsedAt),
        within(scope, credentials),
      ),
    )
    .orderBy(desc(credentials.lastUsedAt))
    .limit(1);
  return row?.at ?? null;
}

export async function findFirstCreation(db: Db, scope: Scope, integrationId: string) {
  const [row] = await db
    .select({ at: verifications.createdAt })
    .from(verifications)
    .where(
      and(
        eq(verifications.integrationId, integrationId),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    )
    .orderBy(asc(verifications.createdAt))
    .limit(1);
  return row?.at ?? null;
}

/** When one of these endpoints has last answered with a 2xx. */
export async function findLastAnswer(db: Db, scope: Scope, endpointIds: string[]) {
  if (endpointIds.length === 0) return null;
  const [row] = await db
    .select({ at: deliveries.lastTriedAt })
    .from(deliveries)
    .where(
      and(
        inArray(deliveries.endpointId, endpointIds),
        eq(deliveries.lastOutcome, "2xx"),
        within(scope, deliveries),
      ),
    )
    .orderBy(desc(deliveries.lastTriedAt))
    .limit(1);
  return row?.at ?? null;
}

/** So many of the newest requests are looked at: who reads decisions reads them often. */
const most = 5000;

/** When one of these paths was last read with success. */
export async function findLastRead(db: Db, scope: Scope, integrationId: string, paths: string[]) {
  const newest = db
    .select()
    .from(requests)
    .where(and(eq(requests.integrationId, integrationId), within(scope, requests)))
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(most)
    .as("newest");
  const [row] = await db
    .select({ at: newest.createdAt })
    .from(newest)
    .where(
      and(
        eq(newest.method, "GET"),
        eq(newest.status, 200),
        or(...paths.map((path) => like(newest.path, path))),
      ),
    )
    .orderBy(desc(newest.createdAt))
    .limit(1);
  return row?.at ?? null;
}

/** The first verification of all within the scope. */
export async function findFirstVerification(db: Db, scope: Scope) {
  const [row] = await db
    .select({
      id: verifications.id,
      integrationId: verifications.integrationId,
      status: verifications.status,
      createdAt: verifications.createdAt,
    })
    .from(verifications)
    .where(
      and(
        isNull(verifications.deletedAt),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    )
    .orderBy(asc(verifications.createdAt), asc(verifications.id))
    .limit(1);
  return row;
}
