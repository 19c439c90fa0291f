import { and, count, eq, gte, inArray, isNull } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import { openStatuses } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/** How many verifications each integration has created since; those without any are left out. */
export const countCreatedSince = (db: Db, scope: Scope, since: Date) =>
  db
    .select({ integrationId: verifications.integrationId, total: count() })
    .from(verifications)
    .where(and(within(scope, owner), isNull(verifications.deletedAt), gte(verifications.createdAt, since)))
    .groupBy(verifications.integrationId);

/** How many verifications of an integration are with their end users. */
export async function countOpenOf(db: Db, scope: Scope, integrationId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(verifications)
    .where(
      and(
        within(scope, owner),
        eq(verifications.integrationId, integrationId),
        isNull(verifications.deletedAt),
        inArray(verifications.status, [...openStatuses]),
      ),
    );
  return row?.total ?? 0;
}
