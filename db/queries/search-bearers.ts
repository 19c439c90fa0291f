import { or, type SQL, sql } from "drizzle-orm";
import { searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { hasBeginning } from "./search-index";
import type { SearchWord } from "./search-words";

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

/** What the index alone tells of whether a row bears the word too: it may say yes of one that does not. */
export function mayBear({ typed, terms, isPrefix }: SearchWord): SQL | undefined {
  const { signature } = searchTerms;
  const has = (bits: SQL) => sql`${signature} & ${bits} = ${bits}`;
  if (isPrefix) return hasBeginning(typed) ? has(sql`search_beginning(${typed})`) : undefined;
  return or(...terms.map((term) => has(sql`search_signature(array[${term}])`)));
}

/**
 * Joins the verification at each place. Each is looked up by its id alone, before the filter is asked: the planner,
 * which knows little of how many candidates there are, else reads all that the filter lets through for each of them.
 */
export const eachRow = ({ id }: Place) => sql`cross join lateral (
  select ${verifications}.*, ${verifications}.ctid from ${verifications} where ${verifications.id} = ${id} offset 0
) ${verifications}`;
