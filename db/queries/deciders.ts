import { and, arrayOverlaps, asc, inArray, isNull, or } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Role } from "@/lib/core/identity/roles";
import type { Db } from "../client";
import { users } from "../schema/users";

/** People of these roles who reach something of what is in scope: an assignee is seen by all who see the verification. */
export const selectDeciders = (db: Db, { integrationIds }: Scope, roles: readonly Role[]) =>
  db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        isNull(users.disabledAt),
        inArray(users.role, [...roles]),
        integrationIds === "all" || integrationIds.length === 0
          ? undefined
          : or(isNull(users.integrationIds), arrayOverlaps(users.integrationIds, [...integrationIds])),
      ),
    )
    .orderBy(asc(users.name), asc(users.id));
