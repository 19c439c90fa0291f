import { and, asc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { outcomeStatuses, type RetainedKind, type RetainedOutcome } from "@/lib/core/retention/retention";
import type { Db } from "../client";
import { media } from "../schema/media";
import { uploads } from "../schema/uploads";
import { verifications } from "../schema/verifications";

type Due = { integrationId: string; outcome: RetainedOutcome; kind: RetainedKind; before: Date };

/** When it ended: with its decision, or, where there was none, when its time was over. */
const endedAt = sql<Date>`coalesce(${verifications.decidedAt}, ${verifications.lapsesAt})`.mapWith(
  verifications.lapsesAt,
);

const hasFiles = or(
  sql`exists (select from ${media} where ${media.verificationId} = ${verifications.id})`,
  sql`exists (select from ${uploads} where ${uploads.verificationId} = ${verifications.id})`,
);

const isDue = ({ integrationId, outcome, kind, before }: Due): SQL | undefined =>
  and(
    eq(verifications.integrationId, integrationId),
    inArray(verifications.status, [...outcomeStatuses[outcome]]),
    isNull(verifications.redactedAt),
    isNull(verifications.deletedAt),
    isNull(verifications.retentionExemptAt),
    sql`${endedAt} <= ${before.toISOString()}::timestamptz`,
    kind === "pictures" ? hasFiles : undefined,
  );

// Neither takes a scope: the caller holds the integration.

export const selectDue = (db: Db, due: Due, limit: number) =>
  db
    .select({ id: verifications.id })
    .from(verifications)
    .where(isDue(due))
    .orderBy(asc(endedAt), asc(verifications.id))
    .limit(limit);

export async function countDue(db: Db, due: Due): Promise<{ total: number; oldest: Date | null }> {
  const [row] = await db
    .select({
      total: sql<number>`count(*)::int`,
      oldest: sql<Date | null>`min(${endedAt})`.mapWith(verifications.lapsesAt),
    })
    .from(verifications)
    .where(isDue(due));
  return row ?? { total: 0, oldest: null };
}
