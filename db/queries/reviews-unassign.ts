import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

/** Takes from somebody what is assigned to them and stands so. */
export const unassignFrom = (
  db: Db,
  scope: Scope,
  userId: string,
  { statuses, at }: { statuses: readonly VerificationStatus[]; at: Date },
) =>
  db
    .update(verifications)
    .set({ assigneeId: null, assignedAt: null, updatedAt: at })
    .where(
      and(
        eq(verifications.assigneeId, userId),
        inArray(verifications.status, [...statuses]),
        isNull(verifications.deletedAt),
        within(scope, { ...verifications, verificationId: verifications.id }),
      ),
    )
    .returning({ id: verifications.id, integrationId: verifications.integrationId });
