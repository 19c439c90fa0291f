import { type SQL, sql } from "drizzle-orm";
import { nearWords } from "@/lib/core/verification/near-words";
import type { Db } from "../client";
import { searchTerms } from "../schema/verification-counts";
import { textArray } from "../text-array";
import { inIntegrations } from "./verification-filter";

/** Beyond so many rows nothing more is learnt by counting. */
export const common = 4_000;

/** Of a beginning that few rows have, sorting those is quicker than asking term by term. */
const few = 1_000;

/** More terms than this are not asked for one by one. */
const mostTerms = 64;

/**
 * What was typed, the terms it may stand for, and how many rows bear it, up to `common`. A beginning that is rare, or
 * that too many terms have, names no terms.
 */
export type SearchWord = { typed: string; terms: readonly string[]; isPrefix: boolean; rows: number };

/** All of the words must match, the rarest first; or the id must. Without words nothing else can match. */
export type Understood = { words: SearchWord[]; id?: { lowest: string; highest: string } };

/** The first eight hex digits of an id, or more: all that a person copies from a screen. */
const idPrefix = /^[0-9a-f]{8}(-?[0-9a-f]{0,4}){0,3}(-?[0-9a-f]{0,12})?$/i;

function idRange(search: string): Understood["id"] {
  const digits = search.replaceAll("-", "").toLowerCase();
  if (!idPrefix.test(search) || digits.length > 32) return undefined;
  return { lowest: digits.padEnd(32, "0"), highest: digits.padEnd(32, "f") };
}

/** More parts say no more. */
const mostParts = 8;

type Part = { whole: string; words: string[] };

async function partsOf(db: Db, search: string): Promise<Part[]> {
  const parts = search.split(/\s+/).filter(Boolean).slice(0, mostParts);
  const rows = await db.execute<Part>(sql`
    select search_normal(part) as whole, search_words(part, 12) as words
    from unnest(${textArray(parts)}) with ordinality as given (part, place) order by place`);
  return [...rows];
}

type Wanted = { term: string; isPrefix: boolean };

/** After every term that begins so: no character is higher. */
export const afterPrefix = (term: string) => `${term}\u{10ffff}`;

/** How many rows bear each, up to `common`. */
async function lookUp(db: Db, wanted: readonly Wanted[], integrationIds: string[] | undefined) {
  if (wanted.length === 0) return [];
  const counts = wanted.map(
    ({ term, isPrefix }) => sql`(select count(*)::int from (
      select from ${searchTerms}
      where ${searchTerms.term} >= ${term} and ${isPrefix ? sql`${searchTerms.term} < ${afterPrefix(term)}` : sql`${searchTerms.term} <= ${term}`}
        and ${inIntegrations(integrationIds, searchTerms.integrationId) ?? sql`true`}
      limit ${common}) found)`,
  );
  const [row] = await db.execute<{ rows: number[] }>(sql`select array[${sql.join(counts, sql`, `)}] as rows`);
  return wanted.map(({ term, isPrefix }, index): SearchWord => {
    return { typed: term, terms: isPrefix ? [] : [term], isPrefix, rows: row?.rows[index] ?? 0 };
  });
}

/** The terms that begin so, where they are few: each costs one look into the index. */
async function termsOf(db: Db, word: SearchWord): Promise<SearchWord> {
  if (!word.isPrefix || word.rows < few) return word;
  const { typed } = word;
  const { term } = searchTerms;
  const next = (after: SQL) => sql`
    (select ${term} from ${searchTerms} where ${after} and ${term} < ${afterPrefix(typed)} order by ${term} limit 1)`;
  const rows = await db.execute<{ term: string }>(sql`
    with recursive found (term) as (
      ${next(sql`${term} >= ${typed}`)}
      union all select ${next(sql`${term} > found.term`)} from found where found.term is not null
    ) select term from found where term is not null limit ${mostTerms + 1}`);
  return rows.length > mostTerms ? word : { ...word, terms: rows.map(({ term }) => term) };
}

/** What the word may have been meant to be, where nobody bears it as it is. */
async function corrected(
  db: Db,
  word: SearchWord,
  integrationIds: string[] | undefined,
): Promise<SearchWord> {
  const { typed } = word;
  if (word.rows > 0 || typed.length < 3) return word;
  const similar = await db.execute<{ word: string }>(sql`select similar_words(${typed}, 200) as word`);
  const terms = nearWords(
    typed,
    similar.map(({ word }) => word),
    5,
  );
  const found = await lookUp(
    db,
    terms.map((term) => ({ term, isPrefix: false })),
    integrationIds,
  );
  return { typed, terms, isPrefix: false, rows: found.reduce((sum, { rows }) => sum + rows, 0) };
}

/**
 * What is searched for: each part is a term or, the last one, the beginning of one; else the words it is made of; else
 * words like them.
 */
export async function understandSearch(
  db: Db,
  search: string,
  integrationIds: string[] | undefined,
): Promise<Understood> {
  const id = idRange(search.trim());
  const parts = await partsOf(db, search);
  const isLast = (index: number) => index === parts.length - 1;
  const wholes = await lookUp(
    db,
    parts.map(({ whole }, index) => ({ term: whole, isPrefix: isLast(index) })),
    integrationIds,
  );
  const known = wholes.filter(({ rows }) => rows > 0);
  const unknown = parts.flatMap(({ words }, index) =>
    wholes[index]?.rows === 0
      ? words.map((term, place) => ({ term, isPrefix: isLast(index) && place === words.length - 1 }))
      : [],
  );
  const pieces = await lookUp(db, unknown, integrationIds);
  const words = [...known, ...(await Promise.all(pieces.map((word) => corrected(db, word, integrationIds))))];
  const isHopeless = words.some(({ rows }) => rows === 0);
  // Of two equally common ones the whole word leads straight to the newest.
  const ordered = words.toSorted((a, b) => a.rows - b.rows || Number(a.isPrefix) - Number(b.isPrefix));
  const [rarest, ...others] = isHopeless ? [] : ordered;
  return { words: rarest ? [await termsOf(db, rarest), ...others] : [], ...(id && { id }) };
}
