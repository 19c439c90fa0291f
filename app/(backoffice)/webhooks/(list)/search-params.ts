import { z } from "zod";
import { isUuid } from "@/lib/core/id";
import { text } from "@/lib/core/text";
import { verificationStatuses } from "@/lib/core/verification/status";
import type { MessageTopic } from "@/lib/core/webhook/delivery";
import type { DeliveryCursor, DeliveryListing } from "@/lib/core/webhook/delivery-listing";
import { tryOutcomes } from "@/lib/core/webhook/outcome";
import { deliveryStatuses, webhookFor } from "@/lib/core/webhook/webhook";

const pageSize = 50;

/** What there is to be told of. */
export const topics: readonly MessageTopic[] = [
  ...verificationStatuses.filter((status) => webhookFor[status] !== null),
  "watchlist",
  "user_status",
];

/** Years that PostgreSQL and `Date` agree on. */
const isMoment = (value: string) =>
  /^2\d{3}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

const instant = z.string().refine(isMoment).optional().catch(undefined);
const id = z.string().refine(isUuid).optional().catch(undefined);

/** Everything the log is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  status: z.enum(deliveryStatuses).optional().catch(undefined),
  answer: z.enum(tryOutcomes).optional().catch(undefined),
  event: z.enum(topics).optional().catch(undefined),
  integration: id,
  endpoint: id,
  verification: id,
  from: instant,
  to: instant,
  after: text(100)
    .refine((value) => isUuid(value.slice(0, 36)) && value[36] === "." && isMoment(value.slice(37)))
    .optional()
    .catch(undefined),
});
export type LogParams = z.infer<typeof searchParams>;

type Raw = Record<string, string | string[] | undefined>;

/** Parses the URL's query; of a parameter given twice the first counts. */
export function parseLogParams(raw: Raw): LogParams {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  return searchParams.parse(Object.fromEntries(single));
}

const cursorOf = (param: string): DeliveryCursor => ({
  id: param.slice(0, 36),
  at: new Date(param.slice(37)),
});

export const cursorParam = ({ at, id }: DeliveryCursor) => `${id}.${at.toISOString()}`;

/** The listing that the parameters ask for. */
export const listingOf = (params: LogParams): DeliveryListing => ({
  filter: {
    status: params.status,
    outcomes: params.answer && [params.answer],
    topic: params.event,
    integrationId: params.integration,
    endpointId: params.endpoint,
    verificationId: params.verification,
    from: params.from ? new Date(params.from) : undefined,
    to: params.to ? new Date(params.to) : undefined,
  },
  after: params.after ? cursorOf(params.after) : undefined,
  limit: pageSize,
});

export const isFiltered = ({ after: _, ...filters }: LogParams) => Object.values(filters).some(Boolean);

/** The log with some of it changed, from its first page unless the change says where it begins. */
export function logHref(params: LogParams, change: Partial<LogParams> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...params, after: undefined, ...change }))
    if (value) query.set(name, value);
  return query.size > 0 ? `/webhooks?${query}` : "/webhooks";
}
