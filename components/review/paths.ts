import type { QueueFilter } from "@/lib/core/review/queue";

export const reviewPath = "/review";

/** The part of the queue that one works on, as it stands in an address. */
export function queueQuery({ tab, integrationId, reason }: QueueFilter): string {
  const query = new URLSearchParams();
  if (tab !== "all") query.set("tab", tab);
  if (integrationId) query.set("integration", integrationId);
  if (reason) query.set("reason", reason);
  return query.size > 0 ? `?${query}` : "";
}

export const queuePath = (filter: QueueFilter) => `${reviewPath}${queueQuery(filter)}`;

export const casePath = (id: string, filter: QueueFilter = { tab: "all" }) =>
  `${reviewPath}/${id}${queueQuery(filter)}`;
