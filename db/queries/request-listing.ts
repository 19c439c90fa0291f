import { and, desc, eq, gte, like, lt, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { RequestFilter, RequestListing } from "@/lib/core/request/listing";
import type { Refusal } from "@/lib/core/request/trail";
import type { Db } from "../client";
import { credentials } from "../schema/integrations";
import { requests } from "../schema/requests";
import { within } from "../scope";

const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function matches({ statusClass, method, credentialId, text, from, to }: RequestFilter) {
  const least = Number(statusClass) * 100;
  return [
    statusClass && and(gte(requests.status, least), lt(requests.status, least + 100)),
    method && eq(requests.method, method),
    credentialId && eq(requests.credentialId, credentialId),
    text && or(eq(requests.requestId, text.toLowerCase()), like(requests.path, `%${literally(text)}%`)),
    from && gte(requests.createdAt, from),
    to && lt(requests.createdAt, to),
  ].filter((condition) => condition !== undefined && condition !== "");
}

const select = (db: Db) =>
  db
    .select({
      id: requests.id,
      requestId: requests.requestId,
      method: requests.method,
      path: requests.path,
      status: requests.status,
      milliseconds: requests.milliseconds,
      errorCode: requests.errorCode,
      // What `recordRequest` writes.
      refusal: sql<Refusal | null>`${requests.refusal}`,
      ip: requests.ip,
      createdAt: requests.createdAt,
      key: { id: credentials.id, label: credentials.label },
    })
    .from(requests)
    .leftJoin(credentials, eq(requests.credentialId, credentials.id));

/** Newest first. */
export const selectRequestPage = (
  db: Db,
  scope: Scope,
  integrationId: string,
  { filter, after, limit }: RequestListing,
) =>
  select(db)
    .where(
      and(
        eq(requests.integrationId, integrationId),
        ...matches(filter),
        after &&
          sql`(${requests.createdAt}, ${requests.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::bigint)`,
        within(scope, requests),
      ),
    )
    .orderBy(desc(requests.createdAt), desc(requests.id))
    .limit(limit);

export async function findRequest(db: Db, scope: Scope, integrationId: string, requestId: string) {
  const [request] = await select(db)
    .where(
      and(
        eq(requests.integrationId, integrationId),
        eq(requests.requestId, requestId),
        within(scope, requests),
      ),
    )
    .limit(1);
  return request;
}
