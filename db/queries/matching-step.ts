import { and, asc, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Cursor, ResolvedFilter } from "@/lib/core/verification/listing";
import type { VerificationStatus } from "@/lib/core/verification/status";
import type { Db } from "../client";
import { searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { uuidArray } from "../uuid-array";
import { bears, eachRow, ofCandidate, ofRow } from "./search-bearers";
import { isIdIn } from "./search-candidates";
import { common } from "./search-index";
import { type SearchWord, understandSearch } from "./search-words";
import { inIntegrations, matching, selectIntegrationIds } from "./verification-filter";
import { matchStatement } from "./verification-list";

/** Rows that match, at most, where each one found does. */
const page = 500;

/** Rows that are looked at, at most, where few of them may match: a statement that must not take long. */
const mostLooked = 5_000;

type Wanted = {
  filter: ResolvedFilter;
  status?: VerificationStatus;
  ascending: boolean;
  after?: Cursor;
};

/** What of a step matched, in order of creation, and where the next one begins; without that it was the last. */
export type MatchingStep = { ids: string[]; next?: Cursor };

type Row = { ids: string[] | null; looked: number; id: string | null; at: string | null };

const place = (createdAt: SQL, id: SQL, ascending: boolean) =>
  ascending ? sql`${createdAt} asc, ${id} asc` : sql`${createdAt} desc, ${id} desc`;

/** The candidates of one step, those of them that are kept, and the last that was looked at. */
async function take(db: Db, candidates: SQL, kept: SQL | undefined, most: number, ascending: boolean) {
  const { createdAt, id } = ofCandidate;
  const [row] = await db.execute<Row>(sql`
    with candidate as materialized (${candidates})
    select (
      select array_agg(${verifications.id} order by ${place(sql`${verifications.createdAt}`, sql`${verifications.id}`, ascending)})
      from candidate ${eachRow(ofCandidate)} where ${kept ?? sql`true`}
    ) as ids, (select count(*)::int from candidate) as looked, last.id, last.at
    from (select) nothing left join lateral (
      select ${id} as id, ${createdAt} as at from candidate order by ${place(createdAt, id, !ascending)} limit 1
    ) last on true`);
  const isLast = !row?.id || !row.at || row.looked < most;
  return {
    ids: row?.ids ?? [],
    ...(!isLast && { next: { id: row.id ?? "", value: new Date(row.at ?? "").toISOString() } }),
  };
}

const beyond = (createdAt: SQL, id: SQL, { after, ascending }: Wanted) => {
  if (!after) return undefined;
  const edge = sql`(${after.value}::timestamptz, ${after.id}::uuid)`;
  return ascending ? sql`(${createdAt}, ${id}) > ${edge}` : sql`(${createdAt}, ${id}) < ${edge}`;
};

/** The next bearers of any of the terms. */
function bearers(terms: readonly string[], integrationIds: string[] | undefined, wanted: Wanted): SQL {
  const { createdAt, verificationId, term } = searchTerms;
  const order = wanted.ascending ? asc : desc;
  const where = and(
    sql`${term} = wanted.term`,
    inIntegrations(integrationIds, searchTerms.integrationId),
    beyond(sql`${createdAt}`, sql`${verificationId}`, wanted),
  );
  return sql`
    select distinct created_at, verification_id from unnest(${textArray(terms)}) wanted (term)
    cross join lateral (
      select ${createdAt}, ${verificationId} from ${searchTerms} where ${where}
      order by ${order(createdAt)}, ${order(verificationId)} limit ${mostLooked}
    ) bearer
    order by ${place(sql`created_at`, sql`verification_id`, wanted.ascending)} limit ${mostLooked}`;
}

/** The next rows that the rest of the filter lets through. */
const rows = (conditions: SQL | undefined, wanted: Wanted) => sql`
  select ${verifications.createdAt} as created_at, ${verifications.id} as verification_id from ${verifications}
  where ${and(conditions, beyond(sql`${verifications.createdAt}`, sql`${verifications.id}`, wanted))}
  order by ${place(sql`${verifications.createdAt}`, sql`${verifications.id}`, wanted.ascending)} limit ${mostLooked}`;

const bearsAll = (words: readonly SearchWord[], where: typeof ofRow) =>
  and(...words.map((word) => bears(word, where)));

/** Step by step all that match and nothing else, in order of creation; a page of the list may stop looking earlier. */
export async function selectMatchingStep(db: Db, scope: Scope, wanted: Wanted): Promise<MatchingStep> {
  const { filter, status, ascending, after } = wanted;
  const integrationIds = await selectIntegrationIds(db, scope, filter);
  const found = filter.search ? await understandSearch(db, filter.search, integrationIds) : undefined;
  const [rarest, ...others] = found?.words ?? [];
  if (!rarest || rarest.rows < common) {
    const order = { sort: "created", ascending, cursor: after } as const;
    const { matched } = await matchStatement(db, scope, { filter, status, limit: page, order });
    const candidates = sql`select matched.created_at, matched.id as verification_id from (${matched}) matched`;
    return take(db, candidates, undefined, page, ascending);
  }
  const conditions = and(
    matching(scope, filter),
    inIntegrations(integrationIds, verifications.integrationId),
    status ? eq(verifications.status, status) : undefined,
  );
  if (rarest.terms.length > 0 && !found?.id) {
    const kept = and(conditions, bearsAll(others, ofCandidate));
    return take(db, bearers(rarest.terms, integrationIds, wanted), kept, mostLooked, ascending);
  }
  const kept = or(bearsAll([rarest, ...others], ofRow), found?.id && isIdIn(found.id));
  return take(db, rows(conditions, wanted), kept, mostLooked, ascending);
}

/** Those of the ids that are within the scope, in order of creation. */
export async function selectInOrder(db: Db, scope: Scope, ids: readonly string[], ascending: boolean) {
  const order = ascending ? asc : desc;
  const found = await db
    .select({ id: verifications.id })
    .from(verifications)
    .where(and(matching(scope, {}), sql`${verifications.id} = any(${uuidArray(ids)})`))
    .orderBy(order(verifications.createdAt), order(verifications.id));
  return found.map(({ id }) => id);
}
