import { lt, sql } from "drizzle-orm";
import type { Db } from "../client";
import { prepared } from "../prepared";
import { rateLimits } from "../schema/users";

const addition = prepared((db) => {
  const isOver = sql`${rateLimits.expire} <= ${sql.placeholder("now")}::timestamptz`;
  return db
    .insert(rateLimits)
    .values({
      key: sql.placeholder("key"),
      points: sql.placeholder("points"),
      expire: sql.placeholder("expire"),
    })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${isOver} then excluded.points else ${rateLimits.points} + excluded.points end`,
        expire: sql`case when ${isOver} then excluded.expire else ${rateLimits.expire} end`,
      },
    })
    .returning({ points: rateLimits.points, expire: rateLimits.expire })
    .prepare("add_points");
});

/** Adds points to a counter that lasts for `ms` from its first point; gives what it stands at. */
export async function addPoints(db: Db, key: string, points: number, ms: number) {
  const now = new Date();
  const expire = new Date(now.getTime() + ms);
  const [row] = await addition(db).execute({ key, points, expire, now: now.toISOString() });
  if (!row) throw new Error("an insert returned no row");
  return row;
}

/** Counters that ran out before then. */
export const deleteCountersBefore = (db: Db, before: Date) =>
  db.delete(rateLimits).where(lt(rateLimits.expire, before));
