import { selectReviewers } from "@/db/queries/reviews-assignees";
import type { Ctx } from "@/lib/context";
import { may, roles } from "@/lib/core/identity/roles";
import type { Reviewer } from "@/lib/core/review/reviewer";
import { getIntegration } from "@/lib/integrations/get";

const deciding = roles.filter((role) => may(role, "verification:decide"));

/** Who could be assigned what an integration brings: enabled, may decide and reaches it. */
export async function listReviewers(ctx: Ctx, integrationId: string): Promise<Reviewer[]> {
  await getIntegration(ctx, integrationId);
  return selectReviewers(ctx.db, integrationId, deciding);
}
