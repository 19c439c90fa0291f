import { selectDecisions } from "@/db/queries/decisions";
import { recordLook } from "@/lib/audit/look";
import type { Ctx } from "@/lib/context";
import type { WebhookMessage } from "@/lib/core/webhook/message";
import { webhookFor } from "@/lib/core/webhook/webhook";
import type { Integration } from "@/lib/integrations/get";
import { getAttempt } from "./attempt";
import { getVerification } from "./get";

/** What the client may know of how a verification ended, or undefined while nothing is decided. */
export async function findOutcomeMessage(
  ctx: Ctx,
  { settings }: Integration,
  id: string,
): Promise<WebhookMessage | undefined> {
  const verification = await getVerification(ctx, id);
  const isTold = verification.status !== "review" || settings.announceReview;
  if (webhookFor[verification.status] !== "decision" || !isTold) return undefined;
  const { integrationId } = verification;
  await recordLook(ctx, { action: "verification.look", targetId: id, integrationId });
  const [attempt, decisions] = await Promise.all([
    getAttempt(ctx, id),
    selectDecisions(ctx.db, ctx.scope, id),
  ]);
  const decision = decisions.find(({ verdict }) => verdict === verification.status);
  return { type: "decision", verification, attempt, decision, reasonCodes: settings.reasonCodes };
}
