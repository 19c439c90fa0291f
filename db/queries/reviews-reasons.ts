import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "../client";
import { verificationTotals } from "../schema/verification-counts";

const { dimension, integrationId, value, total } = verificationTotals;

/** The reasons that verifications of an integration stand with, most first. Takes no scope: the caller holds the integration. */
export const selectUsedReasons = (db: Db, id: string) =>
  db
    .select({ reason: value })
    .from(verificationTotals)
    .where(and(eq(dimension, "reason"), eq(integrationId, id)))
    .groupBy(value)
    .having(sql`sum(${total}) > 0`)
    .orderBy(desc(sql`sum(${total})`), value);
