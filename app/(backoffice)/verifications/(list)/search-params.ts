import { z } from "zod";
import { isUuid } from "@/lib/core/id";
import { text } from "@/lib/core/text";
import {
  type Cursor,
  type SortField,
  sortFieldsFor,
  type VerificationListing,
} from "@/lib/core/verification/listing";
import { verificationStatuses } from "@/lib/core/verification/status";
import type { VerificationSummary } from "@/lib/core/verification/verification";

const pageSize = 50;

const sorts = ["-created", "created", "name", "-name", "waiting", "-waiting"] as const;
type SortParam = (typeof sorts)[number];

/** Years that PostgreSQL and `Date` agree on. */
const isMoment = (value: string) =>
  /^2\d{3}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

const instant = z.string().refine(isMoment).optional().catch(undefined);
const cursor = text(600)
  .refine((value) => isUuid(value.slice(0, 36)) && value[36] === ".")
  .optional()
  .catch(undefined);

/** Everything the list is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  status: z.enum(verificationStatuses).optional().catch(undefined),
  q: text(200).trim().min(1).optional().catch(undefined),
  integration: z.guid().optional().catch(undefined),
  from: instant,
  to: instant,
  sort: z.enum(sorts).catch("-created"),
  after: cursor,
  before: cursor,
});
export type ListParams = z.infer<typeof searchParams>;

type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseListParams(raw: Raw): ListParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchParams.parse(Object.fromEntries(single));
}

function cursorOf(param: string | undefined, sort: SortField): Cursor | undefined {
  if (!param) return undefined;
  const [id, value] = [param.slice(0, 36), param.slice(37)];
  return sort === "name" || isMoment(value) ? { id, value } : undefined;
}

/** How a sort parameter is meant: a minus turns it around. */
export function sortOf(sort: SortParam) {
  const isDescending = sort.startsWith("-");
  return {
    key: (isDescending ? sort.slice(1) : sort) as SortField,
    direction: isDescending ? ("descending" as const) : ("ascending" as const),
  };
}

/** The listing that the parameters ask for. */
export function listingOf({ status, q, integration, from, to, ...params }: ListParams): VerificationListing {
  const wanted = sortOf(params.sort);
  const { key: sort, direction } = sortFieldsFor(status).includes(wanted.key) ? wanted : sortOf("-created");
  const [after, before] = [cursorOf(params.after, sort), cursorOf(params.before, sort)];
  return {
    filter: {
      integrationIds: integration ? [integration] : undefined,
      search: q,
      from: from ? new Date(from) : undefined,
      to: to ? new Date(to) : undefined,
    },
    status,
    sort,
    direction,
    page: after ? { after } : before ? { before } : undefined,
    limit: pageSize,
  };
}

/** The URL of the list with something changed; it begins at the first page unless the change names another. */
export function listHref(params: ListParams, change: Partial<ListParams> = {}): string {
  const { sort, ...rest } = { ...params, after: undefined, before: undefined, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  if (sort !== "-created") query.set("sort", sort);
  return query.size > 0 ? `/verifications?${query}` : "/verifications";
}

/** A row as the edge of a page. */
export function cursorAt(sort: SortField, row: VerificationSummary) {
  const values: Record<SortField, string> = {
    created: row.createdAt.toISOString(),
    name: row.fullName ?? "",
    waiting: (row.reviewedFrom ?? row.createdAt).toISOString(),
  };
  return `${row.id}.${values[sort]}`;
}
