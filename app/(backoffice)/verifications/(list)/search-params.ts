import { z } from "zod";
import { isUuid } from "@/lib/core/id";
import { longestFullName } from "@/lib/core/identity/person";
import { isTimeZone } from "@/lib/core/identity/preferences";
import { text } from "@/lib/core/text";
import { densities } from "@/lib/core/verification/column";
import type { FilterVocabulary } from "@/lib/core/verification/filter-choices";
import { parseFilter } from "@/lib/core/verification/filter-text";
import {
  type Cursor,
  type SortField,
  sortFieldsFor,
  type VerificationListing,
} from "@/lib/core/verification/listing";
import { verificationStatuses } from "@/lib/core/verification/status";
import type { TableSettings } from "@/lib/core/verification/table-settings";
import type { VerificationSummary } from "@/lib/core/verification/verification";

const pageSize = 50;

const sorts = ["-created", "created", "name", "-name", "waiting", "-waiting"] as const;
type SortParam = (typeof sorts)[number];

/** Years that PostgreSQL and `Date` agree on. */
const isMoment = (value: string) =>
  /^2\d{3}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

/** An id and the value it stands at: a name, at the longest. */
const cursor = text(37 + longestFullName + 1)
  .refine((value) => isUuid(value.slice(0, 36)) && value[36] === ".")
  .optional()
  .catch(undefined);

/** Everything the list is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  status: z.enum(verificationStatuses).optional().catch(undefined),
  /** As it stands in the filter bar. */
  filter: text(1000).trim().catch(""),
  /** That its days are meant in, where the account says none. */
  zone: z.string().max(100).refine(isTimeZone).optional().catch(undefined),
  sort: z.enum(sorts).catch("-created"),
  columns: text(400).min(1).optional().catch(undefined),
  density: z.enum(densities).optional().catch(undefined),
  after: cursor,
  before: cursor,
});
export type ListParams = z.infer<typeof searchParams>;

export type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseListParams(raw: Raw): ListParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchParams.parse(Object.fromEntries(single));
}

/** What the URL says; where it says nothing, the listing that was left. */
export function restoreListParams(raw: Raw, { query }: TableSettings) {
  const isSaid = Object.keys(searchParams.shape).some((name) => raw[name] !== undefined);
  const left = Object.fromEntries(new URLSearchParams(query));
  return isSaid || !query
    ? { params: parseListParams(raw), isRestored: false }
    : { params: parseListParams(left), isRestored: true };
}

function cursorOf(param: string | undefined, sort: SortField): Cursor | undefined {
  if (!param) return undefined;
  const [id, value] = [param.slice(0, 36), param.slice(37)];
  return sort === "name" || isMoment(value) ? { id, value } : undefined;
}

/** How a sort parameter is meant: a minus turns it around. */
function sortOf(sort: SortParam) {
  const isDescending = sort.startsWith("-");
  return {
    key: (isDescending ? sort.slice(1) : sort) as SortField,
    direction: isDescending ? ("descending" as const) : ("ascending" as const),
  };
}

/** The listing that the parameters ask for. */
export function listingOf(
  { status, filter, ...params }: ListParams,
  vocabulary: FilterVocabulary,
): VerificationListing {
  const wanted = sortOf(params.sort);
  const { key: sort, direction } = sortFieldsFor(status).includes(wanted.key) ? wanted : sortOf("-created");
  const [after, before] = [cursorOf(params.after, sort), cursorOf(params.before, sort)];
  return {
    filter: parseFilter(filter, vocabulary).filter,
    ...{ status, sort, direction },
    page: after ? { after } : before ? { before } : undefined,
    limit: pageSize,
  };
}

type Change = Partial<ListParams>;

/** The query of the list with something changed, from the first page on unless the change names another. */
export function listQuery(params: ListParams, change: Change = {}): string {
  const { sort, ...rest } = { ...params, after: undefined, before: undefined, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (sort !== "-created") query.set("sort", sort);
  // Said, or the listing that was left would be restored.
  if (query.size === 0) query.set("filter", "");
  return query.toString();
}

export const listHref = (params: ListParams, change: Change = {}) =>
  `/verifications?${listQuery(params, change)}`;

/** A row as the edge of a page. */
export function cursorAt(sort: SortField, row: VerificationSummary) {
  const values: Record<SortField, string> = {
    created: row.createdAt.toISOString(),
    name: row.fullName ?? "",
    waiting: (row.reviewedFrom ?? row.createdAt).toISOString(),
  };
  return `${row.id}.${values[sort]}`;
}
