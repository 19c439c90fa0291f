import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { credentials } from "../schema/integrations";
import { credentialUsage, requests } from "../schema/requests";
import { within } from "../scope";

type Inserted = typeof requests.$inferInsert;

/** As it waits to be written: its time is text already. */
export type RequestRow = Required<Omit<Inserted, "id" | "createdAt">> & { createdAt: string };

/** What one credential did on one day. */
export type Use = { credentialId: string; day: string; requests: number; at: string; ip: string | null };

/** All in one statement with one parameter, in their order. What belongs to an integration that is gone is left out. */
export const insertRequests = (db: Db, rows: readonly RequestRow[]) =>
  db.execute(sql`
    insert into requests (integration_id, credential_id, request_id, method, path, status, milliseconds, error_code,
      refusal, ip, created_at)
    select "integrationId", "credentialId", "requestId", method, path, status, milliseconds, "errorCode", refusal, ip,
      "createdAt"
    from rows from (json_to_recordset(${JSON.stringify(rows)}::json) as ("integrationId" uuid, "credentialId" uuid,
      "requestId" text, method text, path text, status integer, milliseconds integer, "errorCode" text, refusal text,
      ip text, "createdAt" timestamptz)) with ordinality as waiting ("integrationId", "credentialId", "requestId",
      method, path, status, milliseconds, "errorCode", refusal, ip, "createdAt", position)
    where exists (select from integrations where id = "integrationId")
    order by position`);

/** Adds to the day's counts and notes the last use. By id, so that two who add do not wait for each other in a ring. */
export async function addUses(db: Db, uses: readonly Use[]) {
  const used = sql`json_to_recordset(${JSON.stringify(uses)}::json) as used ("credentialId" uuid, day date,
    requests integer, at timestamptz, ip text)`;
  await db.execute(sql`
    insert into credential_usage (credential_id, day, requests)
    select "credentialId", day, requests from ${used}
    where exists (select from credentials where id = "credentialId") order by 1, 2
    on conflict (credential_id, day) do update set requests = credential_usage.requests + excluded.requests`);
  await db.execute(sql`
    with newest as (select distinct on ("credentialId") * from ${used} order by "credentialId", at desc),
      locked as (
        select id from credentials where id in (select "credentialId" from newest) order by id for no key update
      )
    update credentials set last_used_at = newest.at, last_used_ip = newest.ip
    from newest, locked
    where credentials.id = locked.id and newest."credentialId" = locked.id
      and (last_used_at is null or last_used_at < newest.at)`);
}

/** Requests with a credential since then, counted up to `most`. */
export async function countRequestsSince(
  db: Db,
  scope: Scope,
  credentialId: string,
  since: Date,
  most: number,
) {
  const found = db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(eq(requests.credentialId, credentialId), gte(requests.createdAt, since), within(scope, requests)),
    )
    .limit(most)
    .as("found");
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(found);
  return row?.count ?? 0;
}

/** Requests a day of all credentials of an integration, from that day on. */
export const selectUsage = (db: Db, scope: Scope, integrationId: string, fromDay: string) =>
  db
    .select({
      credentialId: credentialUsage.credentialId,
      day: credentialUsage.day,
      requests: credentialUsage.requests,
    })
    .from(credentialUsage)
    .innerJoin(credentials, eq(credentialUsage.credentialId, credentials.id))
    .where(
      and(
        eq(credentials.integrationId, integrationId),
        gte(credentialUsage.day, fromDay),
        within(scope, credentials),
      ),
    );

/** Of all integrations: a job clears up. Deletes up to `most`, and says how many. */
export async function deleteRequestsBefore(db: Db, integrationId: string, before: Date, most: number) {
  const old = db
    .select({ id: requests.id })
    .from(requests)
    .where(and(eq(requests.integrationId, integrationId), lt(requests.createdAt, before)))
    .limit(most);
  const deleted = await db.delete(requests).where(inArray(requests.id, old)).returning({ id: requests.id });
  return deleted.length;
}

/** The same for the counts by day. */
export const deleteUsageBefore = (db: Db, day: string) =>
  db.delete(credentialUsage).where(lt(credentialUsage.day, day));
