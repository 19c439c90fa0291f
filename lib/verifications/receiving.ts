import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import type { Verification } from "@/lib/core/verification/verification";
import { getIntegration } from "@/lib/integrations/get";

/** Refuses what end users bring to an archived integration. */
export async function requireReceiving(ctx: Ctx, { integrationId }: Pick<Verification, "integrationId">) {
  // The integration is above the one verification that an applicant reaches.
  const above = { ...ctx, scope: { integrationIds: ctx.scope.integrationIds } };
  const { archivedAt } = await getIntegration(above, integrationId);
  if (archivedAt) throw new AppError("gone", "This link cannot be used any more.");
}
