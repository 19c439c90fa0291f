import { and, eq } from "drizzle-orm";
import type { Db } from "../client";
import { identities } from "../schema/second-factors";
import { users } from "../schema/users";

// None of these takes a scope: whoever comes from the provider is not signed in yet.

export async function findUserByIdentity(db: Db, issuer: string, subject: string) {
  const [found] = await db
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return found?.user;
}

/** Whether the provider knows the user already, under whatever id. */
export async function hasIdentityAt(db: Db, userId: string, issuer: string): Promise<boolean> {
  const [found] = await db
    .select({ id: identities.id })
    .from(identities)
    .where(and(eq(identities.userId, userId), eq(identities.issuer, issuer)));
  return found !== undefined;
}

export const insertIdentity = (db: Db, row: typeof identities.$inferInsert) =>
  db.insert(identities).values(row);
