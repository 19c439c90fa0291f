import { and, desc, eq, getTableColumns, gte, ilike, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { actionsOf } from "@/lib/core/audit/actions";
import type { AuditEntry, AuditFilter, AuditListing } from "@/lib/core/audit/entry";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { auditEntries } from "../schema/audit";
import { integrations } from "../schema/integrations";
import { users } from "../schema/users";
import { within } from "../scope";

export const insertAuditEntry = (db: Db, row: typeof auditEntries.$inferInsert) =>
  db.insert(auditEntries).values(row);

const likely = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Who, what, to what, and the values; not the words that the page makes of them. */
const mentions = (text: string): SQL | undefined =>
  or(
    ...[auditEntries.actorName, auditEntries.action, auditEntries.targetId, auditEntries.ip].map((column) =>
      ilike(column, likely(text)),
    ),
    sql`${auditEntries.before}::text ilike ${likely(text)}`,
    sql`${auditEntries.after}::text ilike ${likely(text)}`,
  );

const conditionOf = (filter: AuditFilter): (SQL | undefined)[] => [
  filter.group && inArray(auditEntries.action, actionsOf(filter.group)),
  filter.actorId ? eq(auditEntries.actorId, filter.actorId) : undefined,
  filter.targetId ? eq(auditEntries.targetId, filter.targetId) : undefined,
  filter.integrationId ? eq(auditEntries.integrationId, filter.integrationId) : undefined,
  filter.from && gte(auditEntries.createdAt, filter.from),
  filter.to && lt(auditEntries.createdAt, filter.to),
  filter.text ? mentions(filter.text) : undefined,
];

const columns = {
  ...getTableColumns(auditEntries),
  targetName: sql<string | null>`coalesce(
    (select u.name from ${users} u where u.id::text = ${auditEntries.targetId}),
    (select i.name from ${integrations} i where i.id::text = ${auditEntries.targetId}))`,
  integrationName: integrations.name,
};

const select = (db: Db) =>
  db
    .select(columns)
    .from(auditEntries)
    .leftJoin(integrations, eq(integrations.id, auditEntries.integrationId));

/** Two transactions may commit in another order than that of their ids: it goes by time, then by id. */
const isBefore = (id: number) => sql`(${auditEntries.createdAt}, ${auditEntries.id}) <
  (select e.created_at, e.id from ${auditEntries} e where e.id = ${id})`;

/** Newest first. What belongs to no integration is seen by those who reach all of them. */
export const selectAuditPage = (
  db: Db,
  scope: Scope,
  { filter, before, limit }: AuditListing,
): Promise<AuditEntry[]> =>
  select(db)
    .where(
      and(
        ...conditionOf(filter),
        before === undefined ? undefined : isBefore(before),
        within(scope, auditEntries),
      ),
    )
    .orderBy(desc(auditEntries.createdAt), desc(auditEntries.id))
    .limit(limit);

export async function findAuditEntry(db: Db, scope: Scope, id: number): Promise<AuditEntry | undefined> {
  const [entry] = await select(db).where(and(eq(auditEntries.id, id), within(scope, auditEntries)));
  return entry;
}
