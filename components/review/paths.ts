import type { QueueFilter } from "@/lib/core/review/queue";

export const reviewPath = "/review";

/** The part of the queue that one works on, as it stands in an address. */
export function queueQuery({ tab, integrationId, reason }: QueueFilter): string {
  const query = new URLSearchParams({ tab });
  if (integrationId) query.set("integration", integrationId);
  if (reason) query.set("reason", reason);
  return `?${query}`;
}

export const queuePath = (filter: QueueFilter) => `${reviewPath}${queueQuery(filter)}`;

/** With a part of the queue to go on with; without, the one that somebody usually has. */
export const casePath = (id: string, filter?: QueueFilter) =>
  `${reviewPath}/${id}${filter ? queueQuery(filter) : ""}`;
