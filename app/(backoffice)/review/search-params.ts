import { z } from "zod";
import { reasonIds } from "@/lib/core/decision/reasons";
import { isUuid } from "@/lib/core/id";
import { type QueueCursor, type QueueFilter, type QueueTab, queueTabs } from "@/lib/core/review/queue";
import { text } from "@/lib/core/text";

/** Years that PostgreSQL and `Date` agree on. */
const isMoment = (value: string) =>
  /^2\d{3}-\d\d-\d\dT[\d:]+\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));

const isCursor = (value: string) =>
  isUuid(value.slice(0, 36)) && value[36] === "." && isMoment(value.slice(37));

/** Everything the queue is told in its URL. What is wrong counts as not said. */
const searchParams = z.object({
  tab: z.enum(queueTabs).optional().catch(undefined),
  integration: z.string().refine(isUuid).optional().catch(undefined),
  reason: z.enum(reasonIds).optional().catch(undefined),
  after: text(100).refine(isCursor).optional().catch(undefined),
});

type Raw = Record<string, string | string[] | undefined>;

/** The part of the queue that the URL names, or `usual`; of a parameter given twice the first counts. */
export function parseQueueParams(raw: Raw, usual: QueueTab): { filter: QueueFilter; after?: QueueCursor } {
  const single = Object.entries(raw).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]);
  const { tab = usual, integration, reason, after } = searchParams.parse(Object.fromEntries(single));
  return {
    filter: { tab, integrationId: integration, reason },
    after: after ? { id: after.slice(0, 36), waitingSince: new Date(after.slice(37)) } : undefined,
  };
}

export const cursorParam = ({ waitingSince, id }: QueueCursor) => `${id}.${waitingSince.toISOString()}`;

/** Of an action: where in the queue somebody works. */
export const queueFilter = z.object({
  tab: z.enum(queueTabs),
  integrationId: z.guid().optional(),
  reason: z.enum(reasonIds).optional(),
});
