import { loggedPath } from "@/lib/core/request/path";
import type { Exchange } from "@/lib/core/request/trail";
import { flushSoon } from "./flush";
import { countUse, queueRequest } from "./queue";

/** Whoever holds a credential has used it, also where its scopes were too few. */
const isUse = ({ isLetIn, trail: { refusal } }: Exchange) =>
  isLetIn && (refusal === undefined || refusal.startsWith("scope:"));

/** Notes a request of a known client. Nobody waits for it: it is written within seconds, by `flushRequests`. */
export function recordRequest(exchange: Exchange) {
  const { trail, pathname, at, isLetIn: _, ...rest } = exchange;
  const { integrationId, keys, refusal = null } = trail;
  if (integrationId === undefined) return;
  queueRequest({
    ...rest,
    ...{ integrationId, refusal, credentialId: keys[0]?.id ?? null },
    path: loggedPath(pathname),
    createdAt: at.toISOString(),
  });
  if (isUse(exchange)) for (const { id } of keys) countUse(id, at, exchange.ip);
  flushSoon();
}
