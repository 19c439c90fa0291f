import { and, asc, desc, eq, gte, lt, or, type SQL, sql } from "drizzle-orm";
import type { Cursor, ResolvedFilter, SortField } from "@/lib/core/verification/listing";
import { searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { afterPrefix, common, type SearchWord, type Understood } from "./search-words";
import { inIntegrations } from "./verification-filter";

/** How many of the newest that bear the rarest word are looked at for the others, and for the rest of the filter. */
const window = 10_000;

/** How many of the newest rows are looked at for a beginning that very many have: in so many there is a page of them. */
const newest = 5_000;

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

/** What a page is ordered by goes along. */
const columns = sql`${id}, ${status}, ${createdAt}, ${fullName}, ${reviewedFrom}`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

type Place = { createdAt: SQL; id: SQL };
export const ofCandidate: Place = {
  createdAt: sql`candidate.created_at`,
  id: sql`candidate.verification_id`,
};
export const ofRow: Place = { createdAt: sql`${verifications.createdAt}`, id: sql`${verifications.id}` };

/** Whether the row at that place bears the word too: by one look into the index, or by what the row says. */
export function bears({ typed, terms, isPrefix }: SearchWord, { createdAt, id }: Place): SQL {
  if (!isPrefix)
    return sql`exists (select from ${searchTerms} other where other.term = any(${textArray(terms)})
      and other.created_at = ${createdAt} and other.verification_id = ${id})`;
  const { fullName, vendorData, documentNumber } = verifications;
  return sql`' ' || array_to_string(search_terms_of(${fullName}, ${vendorData}, ${documentNumber}), ' ')
    like ${`% ${escapeLike(typed)}%`}`;
}

const byTime = ({ order }: Wanted) => (order?.sort === "created" ? order : undefined);

/** Which rows of the terms come into question, and in which order they are looked at: the newest first, or as asked. */
function bearing(isTerm: SQL | undefined, wanted: Wanted) {
  const { createdAt, verificationId, integrationId } = searchTerms;
  const { cursor, ascending } = byTime(wanted) ?? {};
  const edge = cursor && sql`(${cursor.value}::timestamptz, ${cursor.id}::uuid)`;
  const row = sql`(${createdAt}, ${verificationId})`;
  const where = and(
    isTerm,
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
  return sql`select ${columns} from (${candidates}) candidate
    join ${verifications} on ${verifications.id} = candidate.verification_id
    where ${and(wanted.conditions, ...others.map((other) => bears(other, ofCandidate)))}
    ${byTime(wanted) ? sql`${place} limit ${wanted.limit}` : wanted.tail}`;
};

/** The bearers of each term in order, and of those the first. */
function byTerms(terms: readonly string[], others: readonly SearchWord[], wanted: Wanted): SQL {
  const { createdAt, verificationId, term } = searchTerms;
  const of = (isTerm: SQL, most = window) => {
    const { where, place } = bearing(isTerm, wanted);
    return sql`select ${createdAt}, ${verificationId} from ${searchTerms} where ${where} ${place} limit ${most}`;
  };
  const [only] = terms;
  if (terms.length === 1 && only) return joined(of(eq(term, only)), others, wanted);
  // What is deleted has no terms: where nothing else is asked, the index alone says which rows make the page.
  if (wanted.isAlone && others.length === 0 && byTime(wanted)) {
    const { place } = bearing(undefined, wanted);
    const each = of(sql`${term} = wanted.term`, wanted.limit);
    const all = sql`select distinct bearer.* from unnest(${textArray(terms)}) wanted (term) cross join lateral (${each}) bearer`;
    return joined(sql`select * from (${all}) ${searchTerms} ${place} limit ${wanted.limit}`, others, wanted);
  }
  return sql`
    select ${columns} from (
      select distinct bearer.* from unnest(${textArray(terms)}) wanted (term)
      cross join lateral (${joined(of(sql`${term} = wanted.term`), others, wanted)}) bearer
    ) ${verifications} ${wanted.tail}`;
}

/** What begins so, by sorting the bearers; where too many do, some of them and whichever are among the newest rows. */
function byPrefix(word: SearchWord, others: readonly SearchWord[], wanted: Wanted): SQL {
  const { createdAt, verificationId, term } = searchTerms;
  const { where, place } = bearing(and(gte(term, word.typed), lt(term, afterPrefix(word.typed))), wanted);
  const some = sql`select ${createdAt}, ${verificationId} from ${searchTerms} where ${where} limit ${common}`;
  const found = joined(sql`select distinct * from (${some}) ${searchTerms} ${place}`, others, wanted);
  // Who only counts has more than enough in those.
  if (word.rows < common || !wanted.order) return found;
  const direction = byTime(wanted)?.ascending ? asc : desc;
  const ordered = sql`order by ${direction(verifications.createdAt)}, ${direction(verifications.id)}`;
  return sql`
    select ${columns} from ((${found}) union (
      select ${columns} from (
        select * from ${verifications} where ${wanted.conditions} ${ordered} limit ${newest}
      ) ${verifications}
      where ${and(...[word, ...others].map((each) => bears(each, ofRow)))} ${wanted.tail}
    )) ${verifications} ${wanted.tail}`;
}

function byWords([rarest, ...others]: readonly SearchWord[], wanted: Wanted): SQL {
  if (!rarest) return sql`select ${columns} from ${verifications} where false`;
  return rarest.terms.length > 0 ? byTerms(rarest.terms, others, wanted) : byPrefix(rarest, others, wanted);
}

/** Whether it is the row, or the end user, whose id begins so. */
export const isIdIn = ({ lowest, highest }: NonNullable<Understood["id"]>) =>
  or(
    sql`${verifications.id} between ${lowest}::uuid and ${highest}::uuid`,
    lowest === highest ? sql`${verifications.endUserId} = ${lowest}::uuid` : undefined,
  );

/** A statement for what was searched for, with the rest of the filter in `conditions` and the order in `tail`. */
export function foundBy({ words, id: range }: Understood, wanted: Wanted): SQL {
  const found = byWords(words, wanted);
  if (!range) return found;
  return sql`(${found}) union
    (select ${columns} from ${verifications} where ${and(wanted.conditions, isIdIn(range))} ${wanted.tail})`;
}
