import type { Origin } from "@/lib/core/identity/actor";
import type { Refusal, Trail } from "@/lib/core/request/trail";
import { admits } from "./admits";
import type { Integration } from "./get";
import { isWithinRanges } from "./ip-range";
import type { ShownKey } from "./shown-key";

type Asking = { origin: Origin; trail: Trail };

const mayComeFrom = ({ ipRanges }: ShownKey, { ip }: Origin) =>
  ipRanges === null || (ip !== null && isWithinRanges(ip, ipRanges));

/**
 * Writes down who asks, and says why not where they may not. `isBackend`: only then the integration's ranges count; a
 * browser that creates with a publishable key comes from anywhere.
 */
export function letIn(
  { origin, trail }: Asking,
  integration: Integration,
  keys: readonly ShownKey[],
  { isBackend = true } = {},
): Refusal | undefined {
  trail.integrationId = integration.id;
  trail.keys.push(...keys);
  if (integration.pausedAt) trail.refusal = "integration_paused";
  else if (!keys.every((key) => mayComeFrom(key, origin)) || (isBackend && !admits(integration, origin)))
    trail.refusal = "ip_not_allowed";
  return trail.refusal;
}
