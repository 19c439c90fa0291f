import { and, eq, not, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { matching } from "./verification-filter";

/** One parameter however many ids there are. */
const among = (ids: readonly string[]) => sql`${verifications.id} = any(${`{${ids.join()}}`}::uuid[])`;

type Target =
  | { ids: readonly string[] }
  | { filter: ResolvedFilter; status?: VerificationStatus; except: readonly string[] };

/** The verifications within the scope that are meant. */
export function targeted(scope: Scope, target: Target) {
  if ("ids" in target) return and(matching(scope, {}), among(target.ids)) ?? sql`true`;
  const { filter, status, except } = target;
  return (
    and(
      matching(scope, filter),
      status ? eq(verifications.status, status) : undefined,
      except.length > 0 ? not(among(except)) : undefined,
    ) ?? sql`true`
  );
}

/** Somebody of the house has looked at it, or has it open on the desk. Drizzle leaves the table away where a query has but one. */
const isOpened = sql<boolean>`(
  exists (select 1 from audit_entries
    where audit_entries.target_id = verifications.id::text and audit_entries.action = 'verification.look'
      and audit_entries.actor_kind = 'user')
  or exists (select 1 from case_leases where case_leases.verification_id = verifications.id))`;

/** How many that are, up to `limit`, and how many of them nobody has opened. */
export async function countTargets(db: Db, scope: Scope, target: Target, limit: number) {
  const found = db
    .select({ opened: isOpened.as("opened") })
    .from(verifications)
    .where(targeted(scope, target))
    .limit(limit)
    .as("found");
  const [counted] = await db
    .select({
      total: sql<number>`count(*)::int`,
      unopened: sql<number>`(count(*) filter (where not ${found.opened}))::int`,
    })
    .from(found);
  return counted ?? { total: 0, unopened: 0 };
}

export async function isOpenedByAnyone(db: Db, scope: Scope, id: string): Promise<boolean> {
  const [found] = await db
    .select({ opened: isOpened })
    .from(verifications)
    .where(targeted(scope, { ids: [id] }));
  return found?.opened ?? false;
}
