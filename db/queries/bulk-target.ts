import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { verifications } from "../schema/verifications";
import { uuidArray } from "../uuid-array";
import { matching } from "./verification-filter";
import { matchStatement } from "./verification-list";

const among = (ids: readonly string[]) => sql`${verifications.id} = any(${uuidArray(ids)})`;

type Target =
  | { ids: readonly string[] }
  | { filter: ResolvedFilter; status?: VerificationStatus; except: readonly string[] };

/** A condition for the verifications within the scope that are meant, up to `limit`. */
export async function targeted(db: Db, scope: Scope, target: Target, limit: number): Promise<SQL> {
  if ("ids" in target) return sql`${matching(scope, {})} and ${among(target.ids)}`;
  const { except, ...listing } = target;
  const { matched } = await matchStatement(db, scope, { ...listing, limit: limit + except.length });
  const isMatched = sql`${verifications.id} = any(array(select matched.id from (${matched}) matched))`;
  return sql`${matching(scope, {})} and ${isMatched} and not ${among(except)}`;
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
    .where(await targeted(db, scope, target, limit))
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
    .where(await targeted(db, scope, { ids: [id] }, 1));
  return found?.opened ?? false;
}
