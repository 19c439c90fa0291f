import { recordAudit } from "@/lib/audit/record";
import type { Ctx } from "@/lib/context";
import { getDelivery } from "./get";

/** What was sent in full, and as commands by the id of each try. Whoever looks stands in the audit log. */
export async function revealDelivery(ctx: Ctx, id: string) {
  const { integrationId, body, log } = await getDelivery(ctx, id);
  await recordAudit(ctx, { action: "webhook_delivery.reveal", targetId: id, integrationId });
  return { body, commands: Object.fromEntries(log.map(({ id, curl }) => [id, curl])) };
}
