import { eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import { users } from "../schema/users";

// None of these takes a scope: a user belongs to the installation, and their row is where a scope comes from.

export async function insertUser(db: Db, row: typeof users.$inferInsert): Promise<string> {
  const [user] = await db.insert(users).values(row).returning({ id: users.id });
  if (!user) throw new Error("an insert returned no row");
  return user.id;
}

/** Whether anyone could sign in yet. */
export async function hasUsers(db: Db): Promise<boolean> {
  const [user] = await db.select({ id: users.id }).from(users).limit(1);
  return user !== undefined;
}

export async function findUser(db: Db, id: string) {
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return user;
}

/** Held until the transaction ends: of two who change one user's ways in at once, the second sees what the first has done. */
export const lockUser = (db: Db, id: string) =>
  db.select({ id: users.id }).from(users).where(eq(users.id, id)).for("update");

export async function findUserByEmail(db: Db, email: string) {
  const [user] = await db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return user;
}

export const setLastSignIn = (db: Db, id: string, at: Date) =>
  db.update(users).set({ lastSignInAt: at }).where(eq(users.id, id));

export const raiseSessionVersion = (db: Db, id: string) =>
  db
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, id));

export const setPasswordHash = (db: Db, id: string, passwordHash: string) =>
  db.update(users).set({ passwordHash }).where(eq(users.id, id));

type OwnChange = Partial<Pick<typeof users.$inferInsert, "name" | "timeZone" | "language" | "hasShortcuts">>;

export const setOwn = (db: Db, id: string, change: OwnChange) =>
  db.update(users).set(change).where(eq(users.id, id));
