import { and, arrayContained, asc, count, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { users } from "../schema/users";
import { hasFactor } from "./sign-ins";

/** Whoever reaches some integrations only sees people who reach no others: all the rest do not exist for them. */
export function amongThose({ integrationIds }: Scope, column: PgColumn): SQL | undefined {
  if (integrationIds === "all") return undefined;
  if (integrationIds.length === 0) return sql`false`;
  return and(isNotNull(column), sql`cardinality(${column}) > 0`, arrayContained(column, [...integrationIds]));
}

/** Held until the transaction ends: of two administrators who disable each other at once, one is told. */
export const lockPeople = (db: Db) => db.execute(sql`select pg_advisory_xact_lock(7276136)`);

const hasIdentity = sql<boolean>`exists (select 1 from identities where identities.user_id = users.id)`;

const selectAll = (db: Db) => db.select({ user: users, hasFactor, hasIdentity }).from(users);

export const selectPeople = (db: Db, scope: Scope) =>
  selectAll(db).where(amongThose(scope, users.integrationIds)).orderBy(asc(users.name), asc(users.id));

export async function findPerson(db: Db, scope: Scope, id: string) {
  const [person] = await selectAll(db).where(and(eq(users.id, id), amongThose(scope, users.integrationIds)));
  return person;
}

type Change = Partial<Pick<typeof users.$inferInsert, "role" | "integrationIds" | "disabledAt">>;

export const setPerson = (db: Db, scope: Scope, id: string, change: Change) =>
  db
    .update(users)
    .set(change)
    .where(and(eq(users.id, id), amongThose(scope, users.integrationIds)));

/** Those who can put everything right and need nobody else's server to sign in. Takes no scope: it counts all. */
export async function countWholeAdministrators(db: Db, except: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(users)
    .where(
      and(
        ne(users.id, except),
        eq(users.role, "administrator"),
        isNull(users.integrationIds),
        isNull(users.disabledAt),
        isNotNull(users.passwordHash),
      ),
    );
  return row?.count ?? 0;
}

/** Takes no scope: it is asked by whoever holds the machine. */
export const selectAdministrators = (db: Db) =>
  db
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.role, "administrator"), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt));
