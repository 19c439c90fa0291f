import { and, eq, gt, inArray, notInArray, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { matching } from "./verification-filter";

/** When any verification was written last. Tells no more than that, so it needs no scope. */
export async function findLastChange(db: Db): Promise<string> {
  const [found] = await db
    .select({ at: sql<string | null>`max(${verifications.updatedAt})::text` })
    .from(verifications);
  return found?.at ?? "";
}

type Shown = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  /** What is on the page. */
  ids: readonly string[];
  since: Date;
};

/** How many match that are not on the page and have come since: made since, or moved to where the filter looks. */
export async function countFresh(db: Db, scope: Scope, { filter, status, ids, since }: Shown, limit: number) {
  const movesCount = status !== undefined || (filter.statuses?.length ?? 0) > 0;
  const found = db
    .select({ one: sql`1`.as("one") })
    .from(verifications)
    .where(
      and(
        matching(scope, filter),
        status ? eq(verifications.status, status) : undefined,
        gt(movesCount ? verifications.updatedAt : verifications.createdAt, since),
        ids.length > 0 ? notInArray(verifications.id, [...ids]) : undefined,
      ),
    )
    .limit(limit)
    .as("found");
  const [counted] = await db.select({ total: sql<number>`count(*)::int` }).from(found);
  return counted?.total ?? 0;
}

/** The statuses of those on the page that were written since. */
export const selectChangedStatuses = (db: Db, scope: Scope, { ids, since }: Pick<Shown, "ids" | "since">) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: verifications.id, status: verifications.status })
        .from(verifications)
        .where(
          and(matching(scope, {}), inArray(verifications.id, [...ids]), gt(verifications.updatedAt, since)),
        );
