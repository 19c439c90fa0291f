import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lt } from "drizzle-orm";
import type { RecentDecision } from "@/lib/core/capture/waiting";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { attempts } from "../schema/attempts";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const sample = 50;
/** A longer queue is not counted to its end. */
const countedAtMost = 500;

/** The last decisions of an integration that somebody waited for. */
export async function selectRecentDecisions(
  db: Db,
  scope: Scope,
  integrationId: string,
  since: Date,
): Promise<RecentDecision[]> {
  const rows = await db
    .select({ submittedAt: attempts.submittedAt, decidedAt: attempts.decidedAt })
    .from(attempts)
    .where(
      and(
        eq(attempts.integrationId, integrationId),
        gt(attempts.decidedAt, since),
        isNotNull(attempts.submittedAt),
        within(scope, attempts),
      ),
    )
    .orderBy(desc(attempts.decidedAt))
    .limit(sample);
  return rows.flatMap(({ submittedAt, decidedAt }) =>
    submittedAt && decidedAt ? [{ submittedAt, decidedAt }] : [],
  );
}

/** How many submissions of an integration have waited for longer. */
export async function countAhead(
  db: Db,
  scope: Scope,
  integrationId: string,
  submittedAt: Date,
): Promise<number> {
  const ahead = db
    .select({ id: attempts.id })
    .from(verifications)
    .innerJoin(
      attempts,
      and(
        eq(attempts.verificationId, verifications.id),
        eq(attempts.number, verifications.attemptNumber),
        lt(attempts.submittedAt, submittedAt),
      ),
    )
    .where(
      and(
        eq(verifications.integrationId, integrationId),
        inArray(verifications.status, ["submitted", "review"]),
        isNull(verifications.deletedAt),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    )
    .limit(countedAtMost)
    .as("ahead");
  const [row] = await db.select({ total: count() }).from(ahead);
  return row?.total ?? 0;
}
