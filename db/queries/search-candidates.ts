import { and, asc, desc, eq, gte, lt, or, type SQL, sql } from "drizzle-orm";
import type { Cursor, ResolvedFilter, SortField } from "@/lib/core/verification/listing";
import { searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { textArray } from "../text-array";
import { afterPrefix, common, type SearchWord, type Understood } from "./search-words";
import { inIntegrations } from "./verification-filter";

/** How many of the newest that bear the rarest word are looked at for the others, and for the rest of the filter. */
const window = 20_000;

type Wanted = {
  filter: ResolvedFilter;
  integrationIds: string[] | undefined;
  conditions: SQL | undefined;
  order?: { sort: SortField; ascending: boolean; cursor?: Cursor };
  limit: number;
  /** The order, and the limit. */
  tail: SQL;
};

const columns = sql`${verifications.id}, ${verifications.status}, ${verifications.createdAt}`;

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Whether the row bears the word too, told from the row itself. */
const bears = ({ terms, isPrefix }: SearchWord): SQL => {
  const patterns = terms.map((term) => `% ${escapeLike(term)}${isPrefix ? "" : " "}%`);
  const { fullName, vendorData, documentNumber } = verifications;
  return sql`' ' || array_to_string(search_terms_of(${fullName}, ${vendorData}, ${documentNumber}), ' ') || ' '
    like any (${textArray(patterns)})`;
};

/** The newest, or in an order by time the next, rows of one term, or of all that begin so. */
function bearers(term: string, isPrefix: boolean, { filter, integrationIds, order }: Wanted): SQL {
  const { term: column, createdAt, verificationId, integrationId } = searchTerms;
  const byTime = order?.sort === "created" ? order : undefined;
  const direction = byTime?.ascending ? asc : desc;
  const { cursor } = byTime ?? {};
  const edge = cursor && sql`(${cursor.value}::timestamptz, ${cursor.id}::uuid)`;
  const row = sql`(${createdAt}, ${verificationId})`;
  const where = and(
    isPrefix ? and(gte(column, term), lt(column, afterPrefix(term))) : eq(column, term),
    inIntegrations(integrationIds, integrationId),
    filter.from ? gte(createdAt, filter.from) : undefined,
    filter.to ? lt(createdAt, filter.to) : undefined,
    edge && (byTime?.ascending ? sql`${row} > ${edge}` : sql`${row} < ${edge}`),
  );
  return sql`(select ${isPrefix ? sql`distinct` : sql``} ${createdAt}, ${verificationId} from ${searchTerms} where ${where}
    order by ${direction(createdAt)}, ${direction(verificationId)} limit ${window})`;
}

function byWords([rarest, ...others]: SearchWord[], wanted: Wanted): SQL {
  if (!rarest) return sql`select ${columns} from ${verifications} where false`;
  const { conditions, order, limit, tail } = wanted;
  const byTime = order?.sort === "created" ? order : undefined;
  const direction = byTime?.ascending ? asc : desc;
  if (rarest.isPrefix && rarest.rows >= common)
    return sql`
      select ${columns} from (
        select * from ${verifications} where ${conditions}
        order by ${direction(verifications.createdAt)}, ${direction(verifications.id)} limit ${window}
      ) ${verifications}
      where ${and(...[rarest, ...others].map(bears))} ${tail}`;
  const all = rarest.terms.map((term) => bearers(term, rarest.isPrefix, wanted));
  const union =
    all.length === 1 ? all[0] : sql`(select distinct * from (${sql.join(all, sql` union all `)}) each_of)`;
  const place = sql`order by ${direction(sql`candidate.created_at`)}, ${direction(sql`candidate.verification_id`)}`;
  return sql`
    select ${columns} from ${union} candidate
    join ${verifications} on ${verifications.id} = candidate.verification_id
    where ${and(conditions, ...others.map(bears))}
    ${byTime ? sql`${place} limit ${limit}` : tail}`;
}

/** A statement for what was searched for, with the rest of the filter in `conditions` and the order in `tail`. */
export function foundBy({ words, id }: Understood, wanted: Wanted): SQL {
  const found = byWords(words, wanted);
  if (!id) return found;
  const { lowest, highest } = id;
  const isId = sql`${verifications.id} between ${lowest}::uuid and ${highest}::uuid`;
  const isEndUser = lowest === highest ? sql`${verifications.endUserId} = ${lowest}::uuid` : undefined;
  return sql`(${found}) union
    (select ${columns} from ${verifications} where ${and(wanted.conditions, or(isId, isEndUser))} ${wanted.tail})`;
}
