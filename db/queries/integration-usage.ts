import { and, count, gte, isNull } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

/** How many verifications each integration has created since; those without any are left out. */
export const countCreatedSince = (db: Db, scope: Scope, since: Date) =>
  db
    .select({ integrationId: verifications.integrationId, total: count() })
    .from(verifications)
    .where(
      and(
        within(scope, { ...verifications, verificationId: verifications.id }),
        isNull(verifications.deletedAt),
        gte(verifications.createdAt, since),
      ),
    )
    .groupBy(verifications.integrationId);
