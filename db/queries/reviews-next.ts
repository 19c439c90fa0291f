import { and, eq, ne, notExists, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { QueueCursor, QueueFilter } from "@/lib/core/review/queue";
import type { Db } from "../client";
import { caseLeases } from "../schema/reviews";
import { verifications } from "../schema/verifications";
import { within } from "../scope";
import { type Asker, inOrder, isHeld, owner, waits } from "./reviews-waiting";

/**
 * The next case that nobody else holds, locked for the transaction; what another transaction is just taking is passed
 * over. One that was taken a moment ago may still be given: the caller's claim is what decides.
 */
export async function lockNextCase(
  db: Db,
  scope: Scope,
  { filter, after, except }: { filter: QueueFilter; after?: QueueCursor; except: readonly string[] },
  { userId, now }: Asker,
) {
  const heldByOthers = db
    .select({ one: sql`1` })
    .from(caseLeases)
    .where(and(isHeld(now), ne(caseLeases.userId, userId)));
  const [next] = await db
    .select({
      id: verifications.id,
      integrationId: verifications.integrationId,
    })
    .from(verifications)
    .where(
      and(
        waits(db, scope, filter, userId, after),
        notExists(heldByOthers),
        ...except.map((id) => ne(verifications.id, id)),
      ),
    )
    .orderBy(...inOrder)
    .limit(1)
    .for("no key update", { skipLocked: true });
  return next;
}

/** Where a verification stands in the queue, or stood. */
export async function findQueuePlace(db: Db, scope: Scope, id: string): Promise<QueueCursor | undefined> {
  const [row] = await db
    .select({ id: verifications.id, waitingSince: verifications.reviewedFrom })
    .from(verifications)
    .where(and(eq(verifications.id, id), within(scope, owner)));
  return row?.waitingSince ? { id: row.id, waitingSince: row.waitingSince } : undefined;
}
