import { sql } from "drizzle-orm";
import { nearWords } from "@/lib/core/verification/near-words";
import type { Db } from "../client";
import { textArray } from "../text-array";
import {
  common,
  countBearers,
  guessBearers,
  type SoughtTerm,
  selectBeginnings,
  selectTerms,
  sortable,
} from "./search-index";

/**
 * What was typed, the terms it may stand for, and about how many rows bear it: exactly where they are fewer than
 * `common`, or for the beginning of a term than `sortable`. A beginning names no terms where it is rare, or where too
 * many have it; then the `beginnings` of those are told.
 */
export type SearchWord = {
  typed: string;
  terms: readonly string[];
  beginnings?: readonly string[];
  isPrefix: boolean;
  rows: number;
};

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

async function lookUp(db: Db, wanted: readonly SoughtTerm[], integrationIds: string[] | undefined) {
  const rows = await countBearers(db, wanted, integrationIds);
  return wanted.map(({ term, isPrefix }, index): SearchWord => {
    return { typed: term, terms: isPrefix ? [] : [term], isPrefix, rows: rows[index] ?? 0 };
  });
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
  const rows = await countBearers(
    db,
    terms.map((term) => ({ term, isPrefix: false })),
    integrationIds,
  );
  return { typed, terms, isPrefix: false, rows: rows.reduce((sum, rows) => sum + rows, 0) };
}

/** The rarest first. Of two equally rare ones the whole word leads straight to the newest. */
async function ordered(db: Db, words: readonly SearchWord[]): Promise<SearchWord[]> {
  const areMany = words.filter(({ rows }) => rows >= common).length > 1;
  const guessed = await Promise.all(
    words.map(async (word) => {
      if (!areMany || word.rows < common || word.terms.length > 1) return word;
      const guess = await guessBearers(db, { term: word.typed, isPrefix: word.isPrefix });
      return { ...word, rows: Math.max(word.rows, guess) };
    }),
  );
  return guessed.toSorted((a, b) => a.rows - b.rows || Number(a.isPrefix) - Number(b.isPrefix));
}

/** How many rows bear what begins so: exactly up to `sortable`, unless the planner is sure that they are many more. */
async function measured(db: Db, typed: string, integrationIds: string[] | undefined): Promise<number> {
  const sought = { term: typed, isPrefix: true };
  const guess = integrationIds ? 0 : await guessBearers(db, sought);
  if (guess > 10 * sortable) return guess;
  const [rows = 0] = await countBearers(db, [sought], integrationIds, sortable);
  return rows;
}

/** What leads from the beginning of a term to those that bear it, where they are many. */
async function resolved(
  db: Db,
  guessed: SearchWord,
  integrationIds: string[] | undefined,
): Promise<SearchWord> {
  if (!guessed.isPrefix || guessed.rows < common) return guessed;
  const word = { ...guessed, rows: await measured(db, guessed.typed, integrationIds) };
  const beginnings = await selectBeginnings(db, word.typed);
  // A beginning of its own leads to the newest of all at once.
  const terms = beginnings?.[0]?.startsWith(word.typed) ? undefined : await selectTerms(db, word.typed);
  return terms ? { ...word, terms } : { ...word, beginnings: beginnings ?? [] };
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
  const unknown = parts.flatMap(({ whole, words }, index) =>
    wholes[index]?.rows === 0 && words[0] !== whole
      ? words.map((term, place) => ({ term, isPrefix: isLast(index) && place === words.length - 1 }))
      : [],
  );
  const undivided = wholes.filter(
    ({ rows }, index) => rows === 0 && parts[index]?.words[0] === parts[index]?.whole,
  );
  const pieces = [...undivided, ...(await lookUp(db, unknown, integrationIds))];
  const words = [...known, ...(await Promise.all(pieces.map((word) => corrected(db, word, integrationIds))))];
  const isHopeless = words.some(({ rows }) => rows === 0);
  const [rarest, ...others] = isHopeless ? [] : await ordered(db, words);
  return { words: rarest ? [await resolved(db, rarest, integrationIds), ...others] : [], ...(id && { id }) };
}
