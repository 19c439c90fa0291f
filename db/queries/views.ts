import { and, asc, count, eq, or } from "drizzle-orm";
import type { Db } from "../client";
import { users } from "../schema/users";
import { savedViews } from "../schema/views";

// None of these takes a scope: a view belongs to a user and holds no row, only what to look for.

const seenBy = (userId: string) => or(eq(savedViews.ownerId, userId), eq(savedViews.isTeam, true));

export const selectViews = (db: Db, userId: string) =>
  db
    .select({ view: savedViews, ownerName: users.name })
    .from(savedViews)
    .innerJoin(users, eq(users.id, savedViews.ownerId))
    .where(seenBy(userId))
    .orderBy(asc(savedViews.name), asc(savedViews.createdAt));

/** A view that the user sees: their own, or a team's. */
export async function findView(db: Db, userId: string, id: string) {
  const [view] = await db
    .select()
    .from(savedViews)
    .where(and(eq(savedViews.id, id), seenBy(userId)));
  return view;
}

export async function countViews(db: Db, ownerId: string): Promise<number> {
  const [row] = await db.select({ total: count() }).from(savedViews).where(eq(savedViews.ownerId, ownerId));
  return row?.total ?? 0;
}

export async function insertView(db: Db, row: typeof savedViews.$inferInsert): Promise<string> {
  const [view] = await db.insert(savedViews).values(row).returning({ id: savedViews.id });
  if (!view) throw new Error("an insert returned no row");
  return view.id;
}

type ViewChange = Partial<Pick<typeof savedViews.$inferInsert, "name" | "isTeam" | "query">>;

export const setView = (db: Db, id: string, change: ViewChange, at: Date) =>
  db
    .update(savedViews)
    .set({ ...change, updatedAt: at })
    .where(eq(savedViews.id, id));

export const deleteViewRow = (db: Db, id: string) => db.delete(savedViews).where(eq(savedViews.id, id));
