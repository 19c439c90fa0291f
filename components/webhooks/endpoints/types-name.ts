import { type ListensTo, listensToAll } from "@/lib/core/webhook/endpoint";
import { webhookTypeNames } from "@/lib/core/webhook/webhook";

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** What an endpoint is told of, in words. */
export const typesName = (endpoint: ListensTo) =>
  listensToAll(endpoint) ? "Everything" : list.format(endpoint.types.map((type) => webhookTypeNames[type]));
