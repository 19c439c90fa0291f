import { and, count, desc, eq, gte, ne, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { decisions } from "../schema/decisions";
import { pendingDecisions } from "../schema/reviews";
import { users } from "../schema/users";
import { within } from "../scope";

/** How many decisions somebody has made since then, those included that can still be undone. Takes no scope: they are their own. */
export async function countDecidedBy(db: Db, userId: string, since: Date): Promise<number> {
  const [[sent], [pending]] = await Promise.all([
    db
      .select({ total: count() })
      .from(decisions)
      .where(
        and(
          eq(decisions.actorKind, "user"),
          eq(decisions.actorId, userId),
          gte(decisions.createdAt, since),
          ne(decisions.verdict, "review"),
        ),
      ),
    db.select({ total: count() }).from(pendingDecisions).where(eq(pendingDecisions.userId, userId)),
  ]);
  return (sent?.total ?? 0) + (pending?.total ?? 0);
}

/** The newest decision that a person has made: the newest of each, by index, and the newest of these. */
export async function findNewestDecision(db: Db, scope: Scope) {
  const newest = db
    .select({ at: decisions.createdAt })
    .from(decisions)
    .where(
      and(
        eq(decisions.actorKind, "user"),
        eq(decisions.actorId, sql`${users.id}::text`),
        ne(decisions.verdict, "review"),
        within(scope, decisions),
      ),
    )
    .orderBy(desc(decisions.createdAt))
    .limit(1)
    .as("newest");
  const [found] = await db
    .select({ id: users.id, name: users.name, at: newest.at })
    .from(users)
    .crossJoinLateral(newest)
    .orderBy(desc(newest.at))
    .limit(1);
  return found;
}
