import { z } from "zod";
import { auditGroups } from "@/lib/core/audit/actions";
import type { AuditFilter, AuditListing } from "@/lib/core/audit/entry";
import { isUuid } from "@/lib/core/id";
import { text } from "@/lib/core/text";
import { dayStartAt } from "@/lib/core/time/zoned";

const pageSize = 50;

const uuid = z.string().refine(isUuid).optional().catch(undefined);
const day = z
  .string()
  .regex(/^2\d{3}-\d\d-\d\d$/)
  .optional()
  .catch(undefined);
const short = text(200).trim().min(1).optional().catch(undefined);

/** Everything the log is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  group: z.enum(auditGroups).optional().catch(undefined),
  person: uuid,
  integration: uuid,
  target: short,
  q: short,
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional()
    .catch(undefined),
});
export type AuditParams = z.infer<typeof searchParams>;

type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseAuditParams(raw: Raw): AuditParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchParams.parse(Object.fromEntries(single));
}

/** Both days are included, in the reader's time zone. */
export const filterOf = (params: AuditParams, timeZone: string): AuditFilter => ({
  group: params.group,
  actorId: params.person,
  integrationId: params.integration,
  targetId: params.target,
  text: params.q,
  from: params.from ? dayStartAt(params.from, timeZone) : undefined,
  to: params.to ? dayStartAt(params.to, timeZone, 1) : undefined,
});

export const listingOf = (params: AuditParams, timeZone: string): AuditListing => ({
  filter: filterOf(params, timeZone),
  before: params.before ? Number(params.before) : undefined,
  limit: pageSize,
});

export const isFiltered = ({ before: _, ...filters }: AuditParams) => Object.values(filters).some(Boolean);

/** The query with some of it changed, from its first page unless the change says where it begins. */
export function auditQuery(
  params: AuditParams,
  change: Partial<AuditParams> & { format?: string } = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, before: undefined, ...change }))
    if (value) query.set(name, value);
  return query.size > 0 ? `?${query}` : "";
}
