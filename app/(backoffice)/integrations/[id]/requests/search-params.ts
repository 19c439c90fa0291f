import { z } from "zod";
import { requestsPath } from "@/components/integrations/paths";
import { isUuid } from "@/lib/core/id";
import {
  type RequestCursor,
  type RequestListing,
  requestMethods,
  statusClasses,
} from "@/lib/core/request/listing";
import { text } from "@/lib/core/text";

const pageSize = 50;

/** Years that PostgreSQL and `Date` agree on. */
const isMoment = (value: string) =>
  /^2\d{3}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

const instant = z.string().refine(isMoment).optional().catch(undefined);
const cursorShape = /^(\d{1,15})\.(.+)$/;

/** Everything the log is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  status: z.enum(statusClasses).optional().catch(undefined),
  method: z.enum(requestMethods).optional().catch(undefined),
  key: z.string().refine(isUuid).optional().catch(undefined),
  q: text(200).trim().optional().catch(undefined),
  from: instant,
  to: instant,
  after: text(60)
    .refine((value) => isMoment(cursorShape.exec(value)?.[2] ?? ""))
    .optional()
    .catch(undefined),
});
export type RequestParams = z.infer<typeof searchParams>;

type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseRequestParams(raw: Raw): RequestParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchParams.parse(Object.fromEntries(single));
}

function cursorOf(param: string): RequestCursor {
  const [, id = "", at = ""] = cursorShape.exec(param) ?? [];
  return { id: Number(id), at: new Date(at) };
}

export const cursorParam = ({ at, id }: RequestCursor) => `${id}.${at.toISOString()}`;

export const listingOf = (params: RequestParams): RequestListing => ({
  filter: {
    statusClass: params.status,
    method: params.method,
    credentialId: params.key,
    text: params.q || undefined,
    from: params.from ? new Date(params.from) : undefined,
    to: params.to ? new Date(params.to) : undefined,
  },
  after: params.after ? cursorOf(params.after) : undefined,
  limit: pageSize,
});

export const isFiltered = ({ after: _, ...filters }: RequestParams) => Object.values(filters).some(Boolean);

/** The log with some of it changed, from its first page unless the change says where it begins. */
export function requestsHref(id: string, params: RequestParams, change: Partial<RequestParams> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, after: undefined, ...change }))
    if (value) query.set(name, value);
  return query.size > 0 ? `${requestsPath(id)}?${query}` : requestsPath(id);
}
