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

export const insertIdentity = (db: Db, row: typeof identities.$inferInsert) =>
  db.insert(identities).values(row);
