import { eq } from "drizzle-orm";
import type { Db } from "../client";
import { users } from "../schema/users";

// Neither takes a scope: they are a user's own.

/** With `isToChange` the row waits for whoever changes it at the same time. */
export async function findTableSettings(db: Db, userId: string, { isToChange = false } = {}) {
  const query = db.select({ settings: users.tableSettings }).from(users).where(eq(users.id, userId));
  const [user] = await (isToChange ? query.for("update") : query);
  return user?.settings;
}

export const setTableSettings = (db: Db, userId: string, tableSettings: Record<string, unknown>) =>
  db.update(users).set({ tableSettings }).where(eq(users.id, userId));
