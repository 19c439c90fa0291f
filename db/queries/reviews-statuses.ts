import { and, asc, count, desc, eq, getTableColumns, isNotNull } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { UserStatus } from "@/lib/core/review/user-status";
import type { Db } from "../client";
import { userStatuses } from "../schema/reviews";
import { within } from "../scope";

const { integrationId: _, verificationId: __, authorId: ___, ...columns } = getTableColumns(userStatuses);

export async function insertUserStatus(db: Db, row: typeof userStatuses.$inferInsert): Promise<UserStatus> {
  const [status] = await db.insert(userStatuses).values(row).returning(columns);
  if (!status) throw new Error("an insert returned no row");
  return status;
}

/** All statuses that a verification's attempts were given, oldest first. */
export const selectUserStatuses = (db: Db, scope: Scope, verificationId: string): Promise<UserStatus[]> =>
  db
    .select(columns)
    .from(userStatuses)
    .where(and(eq(userStatuses.verificationId, verificationId), within(scope, userStatuses)))
    .orderBy(asc(userStatuses.createdAt), asc(userStatuses.id));

export async function findUserStatus(db: Db, scope: Scope, id: string): Promise<UserStatus | undefined> {
  const [status] = await db
    .select(columns)
    .from(userStatuses)
    .where(and(eq(userStatuses.id, id), within(scope, userStatuses)));
  return status;
}

/** What was used before at an integration, most used first. */
export async function selectUsedWords(
  db: Db,
  scope: Scope,
  integrationId: string,
  column: "status" | "reason",
  limit: number,
): Promise<string[]> {
  const words = userStatuses[column];
  const rows = await db
    .select({ words, uses: count() })
    .from(userStatuses)
    .where(and(eq(userStatuses.integrationId, integrationId), isNotNull(words), within(scope, userStatuses)))
    .groupBy(words)
    .orderBy(desc(count()), asc(words))
    .limit(limit);
  return rows.flatMap(({ words }) => words ?? []);
}
