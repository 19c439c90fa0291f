import { selectUsedWords, selectUserStatuses } from "@/db/queries/reviews-statuses";
import type { Ctx } from "@/lib/context";
import type { StatusChoices, UserStatus } from "@/lib/core/review/user-status";
import { getIntegration } from "@/lib/integrations/get";
import { getVerification } from "@/lib/verifications/get";

/** The statuses that a verification's attempts were given, oldest first. */
export async function listUserStatuses(ctx: Ctx, id: string): Promise<UserStatus[]> {
  await getVerification(ctx, id);
  return selectUserStatuses(ctx.db, ctx.scope, id);
}

const offered = 50;

/** What was chosen before at an integration, to be chosen again. */
export async function listStatusChoices(ctx: Ctx, integrationId: string): Promise<StatusChoices> {
  await getIntegration(ctx, integrationId);
  const used = (column: "status" | "reason") =>
    selectUsedWords(ctx.db, ctx.scope, integrationId, column, offered);
  const [statuses, reasons] = await Promise.all([used("status"), used("reason")]);
  return { statuses, reasons };
}
