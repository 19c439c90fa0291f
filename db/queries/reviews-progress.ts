import { and, count, eq, gte, ne } from "drizzle-orm";
import type { Db } from "../client";
import { decisions } from "../schema/decisions";
import { pendingDecisions } from "../schema/reviews";

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
