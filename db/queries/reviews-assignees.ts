import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { users } from "../schema/users";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/** Whom a verification is assigned to; undefined where it is not there. */
export async function setAssignee(db: Db, scope: Scope, id: string, assigneeId: string | null, at: Date) {
  const [row] = await db
    .update(verifications)
    .set({ assigneeId, assignedAt: assigneeId ? at : null, updatedAt: at })
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)))
    .returning({ id: verifications.id });
  return row;
}

export async function findAssignee(db: Db, scope: Scope, id: string) {
  const [row] = await db
    .select({ integrationId: verifications.integrationId, id: users.id, name: users.name })
    .from(verifications)
    .leftJoin(users, eq(users.id, verifications.assigneeId))
    .where(and(eq(verifications.id, id), isNull(verifications.deletedAt), within(scope, owner)));
  return row;
}

/** Those of the roles who are enabled and reach the integration, by name. Takes no scope: users have none. */
export const selectReviewers = (
  db: Db,
  integrationId: string,
  roles: readonly (typeof users.$inferSelect)["role"][],
) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        inArray(users.role, [...roles]),
        isNull(users.disabledAt),
        or(isNull(users.integrationIds), sql`${integrationId}::uuid = any(${users.integrationIds})`),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
