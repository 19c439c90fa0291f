import { and, eq, inArray, isNull, notInArray } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { caseLeases } from "../schema/reviews";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

/** Whose, and of which integrations it stays theirs. */
type Taking = { userId: string; kept: readonly string[] };

/** Takes from somebody what is assigned to them and stands so. */
export const unassignFrom = (
  db: Db,
  scope: Scope,
  { userId, kept }: Taking,
  { statuses, at }: { statuses: readonly VerificationStatus[]; at: Date },
) =>
  db
    .update(verifications)
    .set({ assigneeId: null, assignedAt: null, updatedAt: at })
    .where(
      and(
        eq(verifications.assigneeId, userId),
        notInArray(verifications.integrationId, [...kept]),
        inArray(verifications.status, [...statuses]),
        isNull(verifications.deletedAt),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    )
    .returning({ id: verifications.id, integrationId: verifications.integrationId });

/** What somebody has open is free at once. */
export const endLeasesOf = (db: Db, scope: Scope, { userId, kept }: Taking) =>
  db
    .delete(caseLeases)
    .where(
      and(
        eq(caseLeases.userId, userId),
        notInArray(caseLeases.integrationId, [...kept]),
        within(scope, caseLeases),
      ),
    );
