import { type SQL, sql } from "drizzle-orm";
import type { Db } from "../client";
import { searchTerms } from "../schema/verification-counts";
import { inIntegrations } from "./verification-filter";

/** So many rows are put in order at once; beyond them nothing more is learnt by counting. */
export const common = 1_000;

/** So many rows of a beginning can still all be put in order; of more, the newest are looked at. */
export const sortable = 10_000;

/** More terms, or ways to begin, than this are not asked for one by one. */
const most = { terms: 64, beginnings: 1_500 };

/** What the signature tells of how a term begins, and the index is ordered by. */
const beginningLength = 3;

/** Whether the start of the term is so long that it says which beginning is meant. */
export const hasBeginning = (typed: string) => [...typed].length >= beginningLength;

export type SoughtTerm = { term: string; isPrefix: boolean };

const { term } = searchTerms;
export const beginning = sql`"left"(${term}, ${sql.raw(String(beginningLength))})`;

/** After everything that begins so: no character is higher. */
const afterPrefix = (typed: string) => `${typed}\u{10ffff}`;

export const beginsWith = (column: SQL, typed: string) =>
  sql`${column} >= ${typed} and ${column} < ${afterPrefix(typed)}`;

export const isSought = (sought: SoughtTerm) =>
  sought.isPrefix ? beginsWith(sql`${term}`, sought.term) : sql`${term} = ${sought.term}`;

/** How many rows bear each, up to `limit`. */
export async function countBearers(
  db: Db,
  wanted: readonly SoughtTerm[],
  integrationIds: string[] | undefined,
  limit = common,
): Promise<number[]> {
  if (wanted.length === 0) return [];
  const counts = wanted.map(
    (sought) => sql`(select count(*)::int from (
      select from ${searchTerms}
      where ${isSought(sought)} and ${inIntegrations(integrationIds, searchTerms.integrationId) ?? sql`true`}
      limit ${limit}) found)`,
  );
  const [row] = await db.execute<{ rows: number[] }>(sql`select array[${sql.join(counts, sql`, `)}] as rows`);
  return row?.rows ?? [];
}

/** How many rows of all integrations may bear it: what the planner believes, which is told at once. */
export async function guessBearers(db: Db, sought: SoughtTerm): Promise<number> {
  const [plan] = await db.execute<{ "QUERY PLAN": string }>(
    sql`explain select from ${searchTerms} where ${isSought(sought)}`,
  );
  return Number(/ rows=(\d+)/.exec(plan?.["QUERY PLAN"] ?? "")?.[1] ?? 0);
}

/** The values of an indexed expression that begin so, each by one look into the index; undefined where too many do. */
async function selectDistinct(db: Db, value: SQL, typed: string, limit: number) {
  const next = (after: SQL) => sql`
    (select ${value} from ${searchTerms} where ${after} and ${value} < ${afterPrefix(typed)} order by ${value} limit 1)`;
  const rows = await db.execute<{ value: string }>(sql`
    with recursive found (value) as (
      ${next(sql`${value} >= ${typed}`)}
      union all select ${next(sql`${value} > found.value`)} from found where found.value is not null
    ) select value from found where value is not null limit ${limit + 1}`);
  return rows.length > limit ? undefined : rows.map(({ value }) => value);
}

/** The terms that begin so, where they are few. */
export const selectTerms = (db: Db, typed: string) => selectDistinct(db, sql`${term}`, typed, most.terms);

/** In which ways the terms begin that begin so. */
export async function selectBeginnings(db: Db, typed: string) {
  if (hasBeginning(typed)) return [[...typed].slice(0, beginningLength).join("")];
  return selectDistinct(db, beginning, typed, most.beginnings);
}
