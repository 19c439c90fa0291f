import { and, asc, desc, gte, lt, or, type SQL, sql } from "drizzle-orm";
import type { Cursor, ResolvedFilter, SortField } from "@/lib/core/verification/listing";
import { searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { bears, eachRow, mayBear, ofCandidate } from "./search-bearers";
import { beginning, beginsWith, common, sortable } from "./search-index";
import type { SearchWord, Understood } from "./search-words";
import { inIntegrations } from "./verification-filter";

/** How many of the newest that bear the rarest word are looked at for the rest of the filter. */
const window = 10_000;

/** How many of the newest that begin alike are read in the index for those that are meant. */
const read = 20_000;

/** How many are put in order of those that are rare among what begins like them. */
const fallback = 200;

type Wanted = {
  filter: ResolvedFilter;
  integrationIds: string[] | undefined;
  conditions: SQL | undefined;
  order?: { sort: SortField; ascending: boolean; cursor?: Cursor };
  /** Whether nothing but the search narrows. */
  isAlone: boolean;
  limit: number;
  /** The order, and the limit. */
  tail: SQL;
};

const { id, status, createdAt, fullName, reviewedFrom } = verifications;

/** What a page is ordered by goes along, and where the row lies: by that, rows are fetched without another look into an index. */
export const matchColumns = sql`
  ${id}, ${status}, ${createdAt}, ${fullName}, ${reviewedFrom}, ${verifications}.ctid as place`;

/** A statement for the columns; where it is bounded, more may match than it looks at. */
export type Matches = { matched: SQL; isBounded: boolean };

const byTime = ({ order }: Wanted) => (order?.sort === "created" ? order : undefined);

/** Which rows of the index come into question, and in which order they are looked at: the newest first, or as asked. */
function bearing(isMeant: SQL | undefined, wanted: Wanted) {
  const { createdAt, verificationId, integrationId } = searchTerms;
  const { cursor, ascending } = byTime(wanted) ?? {};
  const edge = cursor && sql`(${cursor.value}::timestamptz, ${cursor.id}::uuid)`;
  const row = sql`(${createdAt}, ${verificationId})`;
  const where = and(
    isMeant,
    inIntegrations(wanted.integrationIds, integrationId),
    wanted.filter.from ? gte(createdAt, wanted.filter.from) : undefined,
    wanted.filter.to ? lt(createdAt, wanted.filter.to) : undefined,
    edge && (ascending ? sql`${row} > ${edge}` : sql`${row} < ${edge}`),
  );
  const direction = ascending ? asc : desc;
  return { where, place: sql`order by ${direction(createdAt)}, ${direction(verificationId)}` };
}

const joined = (candidates: SQL, others: readonly SearchWord[], wanted: Wanted) => {
  const { ascending } = byTime(wanted) ?? {};
  const direction = ascending ? asc : desc;
  const place = sql`order by ${direction(sql`candidate.created_at`)}, ${direction(sql`candidate.verification_id`)}`;
  return sql`select ${matchColumns} from (${candidates}) candidate
    ${eachRow(ofCandidate)}
    where ${and(wanted.conditions, ...others.map((other) => bears(other, ofCandidate)))}
    ${byTime(wanted) ? sql`${place} limit ${wanted.limit}` : wanted.tail}`;
};

/** Values of an expression that the index is ordered by, and which of the rows under them are meant. */
type Source = { value: SQL; values: readonly string[]; isMeant?: SQL };

/** The bearers of each value in order, and of those the first. */
function bySource({ value, values, isMeant }: Source, others: readonly SearchWord[], wanted: Wanted): SQL {
  const { createdAt, verificationId, term, signature } = searchTerms;
  const filter = and(isMeant, ...others.map(mayBear));
  const of = (isValue: SQL, most: number) => {
    const { where, place } = bearing(isValue, wanted);
    const bearers = filter
      ? sql`(select ${term}, ${createdAt}, ${verificationId}, ${signature} from ${searchTerms} where ${where} ${place} limit ${read}) ${searchTerms} where ${filter}`
      : sql`${searchTerms} where ${where}`;
    // One verification may bear several terms that begin alike.
    const distinct = value === beginning ? sql`distinct` : sql``;
    return sql`select ${distinct} ${createdAt}, ${verificationId} from ${bearers} ${place} limit ${most}`;
  };
  const each = sql`${value} = wanted.value`;
  const all = sql`unnest(${textArray(values)}) wanted (value)`;
  const [only] = values;
  if (values.length === 1 && only) return joined(of(sql`${value} = ${only}`, window), others, wanted);
  // What is deleted has no terms: where nothing else is asked, the index alone says which rows make the page.
  if (wanted.isAlone && others.length === 0 && byTime(wanted)) {
    const { place } = bearing(undefined, wanted);
    const bearers = sql`select distinct bearer.* from ${all} cross join lateral (${of(each, wanted.limit)}) bearer`;
    return joined(
      sql`select * from (${bearers}) ${searchTerms} ${place} limit ${wanted.limit}`,
      others,
      wanted,
    );
  }
  const share = Math.ceil(window / values.length);
  return sql`
    select * from (
      select distinct bearer.* from ${all} cross join lateral (${joined(of(each, share), others, wanted)}) bearer
    ) ${verifications} ${wanted.tail}`;
}

/** Some of those that begin so, all where they are no more than `most`, put in order. */
function bySorting(word: SearchWord, others: readonly SearchWord[], wanted: Wanted, most: number): SQL {
  const { createdAt, verificationId, term, signature } = searchTerms;
  const { where, place } = bearing(beginsWith(sql`${term}`, word.typed), wanted);
  const some = sql`
    select ${createdAt}, ${verificationId}, ${signature} from ${searchTerms} where ${where} limit ${most}`;
  const bearers = sql`
    select distinct ${createdAt}, ${verificationId} from (${some}) ${searchTerms}
    where ${and(sql`true`, ...others.map(mayBear))} ${place}`;
  return joined(bearers, others, wanted);
}

/** Whether all that begins in these ways is meant. */
const isWhole = ({ beginnings = [], typed }: SearchWord) =>
  beginnings.length > 0 && beginnings.every((value) => value.startsWith(typed));

/** The newest of those that begin so; where they are rare among what begins like them, some of them. */
function byBeginnings(word: SearchWord, others: readonly SearchWord[], wanted: Wanted): SQL {
  const values = word.beginnings ?? [];
  const isMeant = isWhole(word) ? undefined : beginsWith(sql`${searchTerms.term}`, word.typed);
  const newest = bySource({ value: beginning, values, isMeant }, others, wanted);
  if (isWhole(word)) return newest;
  return sql`
    select * from ((${newest}) union (${bySorting(word, others, wanted, fallback)})) ${verifications} ${wanted.tail}`;
}

function byWords([rarest, ...others]: readonly SearchWord[], wanted: Wanted): SQL {
  if (!rarest) return sql`select ${matchColumns} from ${verifications} where false`;
  const { terms, beginnings } = rarest;
  const isOnly = wanted.isAlone && others.length === 0;
  // One verification may bear several terms that begin so, and one more is wanted than are ever counted.
  if (rarest.isPrefix && isOnly && !wanted.order) return bySorting(rarest, others, wanted, 2 * common);
  // The index leads to the newest of all at once; whatever else is asked may leave any of them.
  const isLed = isOnly && byTime(wanted) && (terms.length > 0 || isWhole(rarest));
  if (rarest.isPrefix && rarest.rows < (isLed ? common : sortable))
    return bySorting(rarest, others, wanted, sortable);
  if (beginnings) return byBeginnings(rarest, others, wanted);
  return bySource({ value: sql`${searchTerms.term}`, values: terms }, others, wanted);
}

/** Whether it is the row, or the end user, whose id begins so. */
export const isIdIn = ({ lowest, highest }: NonNullable<Understood["id"]>) =>
  or(
    sql`${verifications.id} between ${lowest}::uuid and ${highest}::uuid`,
    lowest === highest ? sql`${verifications.endUserId} = ${lowest}::uuid` : undefined,
  );

/** What was searched for, with the rest of the filter in `conditions` and the order in `tail`. */
export function foundBy({ words, id: range }: Understood, wanted: Wanted): Matches {
  const found = byWords(words, wanted);
  const [rarest] = words;
  const isBounded = (rarest?.rows ?? 0) >= (rarest?.isPrefix && wanted.order ? sortable : common);
  if (!range) return { matched: found, isBounded };
  const byId = sql`
    select ${matchColumns} from ${verifications} where ${and(wanted.conditions, isIdIn(range))} ${wanted.tail}`;
  return { matched: sql`(${found}) union (${byId})`, isBounded };
}
