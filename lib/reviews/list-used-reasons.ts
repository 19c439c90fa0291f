import { selectUsedReasons } from "@/db/queries/reviews-reasons";
import type { Ctx } from "@/lib/context";
import { type ReasonId, reasonIds } from "@/lib/core/decision/reasons";
import { getIntegration } from "@/lib/integrations/get";

/** The reasons that an integration's verifications stand with, most used first; as of a minute ago. */
export async function listUsedReasons(ctx: Ctx, integrationId: string): Promise<ReasonId[]> {
  await getIntegration(ctx, integrationId);
  const used = await selectUsedReasons(ctx.db, integrationId);
  return used.flatMap(({ reason }) => reasonIds.find((id) => id === reason) ?? []);
}
