import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Scope } from "@/lib/core/identity/actor";

/** The columns by which a table belongs to an integration, and where it hangs on one, to a verification. */
type Owner = { integrationId: PgColumn; verificationId?: PgColumn };

/** The condition every query carries: rows outside the scope do not exist. */
export function within(scope: Scope, owner: Owner): SQL | undefined {
  const integration =
    scope.integrationIds === "all"
      ? undefined
      : scope.integrationIds.length === 1
        ? eq(owner.integrationId, scope.integrationIds[0])
        : inArray(owner.integrationId, [...scope.integrationIds]);
  if (scope.verificationId === undefined) return integration;
  // A table that does not hang on a verification is out of reach for someone who may see only one.
  const verification = owner.verificationId ? eq(owner.verificationId, scope.verificationId) : sql`false`;
  return and(integration, verification);
}
