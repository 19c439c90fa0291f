import type { Ctx } from "@/lib/context";
import type { QueueFilter } from "@/lib/core/review/queue";
import { getIntegration } from "@/lib/integrations/get";

/** A queue of an integration that is out of reach is not there, rather than empty. */
export async function requireReached(ctx: Ctx, { integrationId }: QueueFilter) {
  if (integrationId) await getIntegration(ctx, integrationId);
}
